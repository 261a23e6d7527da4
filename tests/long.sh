#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Usage: tests/long.sh NAME
# The whole of a test of which tests/run.sh does a tenth, in ten portions. Interrupted, it goes on where it was;
# what is built anew is done anew. Under two hours each. Prints the figures of every portion at the end.
#   city   random cities: 10 000 sequences on the rule book, 400 at the real central, with sanitizers
#   network  answers and questions cut at random places: 100 times each
#   kills  a desk and central killed at random moments: 200 lives of a desk at work, 80 at a till
#   planted  faults planted on purpose, which their tests have to catch (tests/planted.sh; about ten minutes)
set -euo pipefail
cd "$(dirname "$0")/.."

case ${1-} in
    city) preset=asan tests=(CityPropertyTest CityAtCentralTest) ;;
    network) preset=dev tests=(OutboxTest) ;;
    kills) preset=dev tests=(DeskKillTest TillKillTest) ;;
    planted) exec tests/planted.sh ;;
    *) sed -n '3,9s/^# //p' "$0" >&2 && exit 2 ;;
esac

bash installer/packages.sh build run test
mkdir -p build/long
cmake --preset "$preset" >"build/$preset.log" 2>&1 || { cat "build/$preset.log" && exit 1; }
cmake --build --preset "$preset" --parallel "$(nproc)" --target "${tests[@]}"

# portion TEST NUMBER: unless it was done with this very program. Its figures are kept when it succeeds.
portion() {
    local program=build/$preset/bin/$1 log=build/long/$1-$2.log
    [ "$log" -nt "$program" ] && return
    echo "$1, portion $2 of 10"
    CEKR_PORTION=$2 QTEST_FUNCTION_TIMEOUT=900000 "$program" >"$log.part" 2>&1 || { cat "$log.part" && exit 1; }
    mv "$log.part" "$log"
}

for test in "${tests[@]}"; do
    for number in $(seq 10); do
        portion "$test" "$number"
    done
done
for test in "${tests[@]}"; do
    for number in $(seq 10); do
        sed -n "s/^QINFO *: [^ ]* /$test, portion $number: /p" "build/long/$test-$number.log"
    done
done
