#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Usage: tests/bench/run.sh [NAME...]
# Builds the benchmarks as users get the product, runs them (or those named) and prints one JSON object a line:
#   {"bench": NAME, "value": X, "floor": Y, "ratio": X/Y, "unit": U, "n": RUNS, "before": RATIO}
# "before" is the ratio that tests/bench/figures.md has, to compare with. One ratio is a promise: "bank" is at
# most 3, or the exit code is 1.
# Names: bank load_commit authorise close_shift search address mrz push pull slip_pdf start ui_slots. Needs root for a cold
# start (it empties the page cache).
set -euo pipefail
cd "$(dirname "$0")/../.."

all=(bank load_commit authorise close_shift search address mrz push pull slip_pdf start ui_slots)
[ $# -gt 0 ] || set -- "${all[@]}"
targets=("${@/#/bench_}")

bash installer/packages.sh build run test >&2
mkdir -p build
cmake --preset release >build/release.log 2>&1 || { cat build/release.log >&2; exit 1; }
cmake --build --preset release --parallel "$(nproc)" --target "${targets[@]}" >build/release.log 2>&1 \
    || { tail -n 50 build/release.log >&2; exit 1; }

# compared: each figure with the ratio of before beside it.
compared() {
    local line before
    while IFS= read -r line; do
        before=$(sed -n "s/^| $(jq -r .bench <<<"$line") |.*| \([0-9.]*\) |$/\1/p" tests/bench/figures.md)
        jq -c --arg before "$before" 'if $before == "" then . else .before = ($before | tonumber) end' <<<"$line"
    done
}

broken=0
for target in "${targets[@]}"; do
    figures=$(xvfb-run -a -s "-screen 0 1366x768x24" "build/release/bin/$target" 2>"build/$target.log") \
        || { echo "$target failed:" >&2; tail -n 20 "build/$target.log" >&2; exit 1; }
    compared <<<"$figures"
    ratio=$(jq -r 'select(.bench == "bank" and .ratio > 3) | .ratio' <<<"$figures")
    if [ -n "$ratio" ]; then
        echo "bank takes $ratio times what the same rows take into bare SQLite; at most 3 is promised" >&2
        broken=1
    fi
done
exit $broken
