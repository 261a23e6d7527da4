#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Usage: tests/fuzz/run.sh SECONDS [TARGET...]
# Builds the fuzz targets with clang 19 in build/fuzz and runs each (or those named, "Jws") for so many
# seconds. Prints one line a target; fails if any crashes, and says where the bytes are that did it. New
# inputs are kept in build/fuzz/corpus, so that a later run goes on from there. Needs the packages clang-19
# and libclang-rt-19-dev.
set -euo pipefail
cd "$(dirname "$0")/../.."

seconds=${1:?seconds for each target}
shift
targets=("$@")
[ $# -gt 0 ] || targets=(Json Operation Change Outcome Messages Values Amount Jws Log Settings Slip)
build=build/fuzz

cmake -S tests/fuzz -B "$build" -G Ninja -DCMAKE_CXX_COMPILER="${CXX:-clang++-19}" >/dev/null
cmake --build "$build" --target "${targets[@]/%/Fuzz}" -- --quiet

# Prints the value of a figure in libFuzzer's log.
figure() {
    sed -n "s/^stat::$1: *//p" "$2"
}

failed=0
for target in "${targets[@]}"; do
    new="$build/corpus/$target"
    log="$build/$target.log"
    mkdir -p "$new"
    if "$build/${target}Fuzz" -max_total_time="$seconds" -timeout=5 -rss_limit_mb=2048 -max_len=4096 \
        -dict=tests/fuzz/json.dict -artifact_prefix="$build/$target-" -print_final_stats=1 \
        "$new" "tests/fuzz/corpus/$target" >"$log" 2>&1; then
        printf '%-10s %9s runs, %7s a second, %5s inputs, %4s MB, nothing found\n' "$target" \
            "$(figure number_of_executed_units "$log")" "$(figure average_exec_per_sec "$log")" \
            "$(find "$new" -type f | wc -l)" "$(figure peak_rss_mb "$log")"
    else
        failed=1
        printf '%-10s FAILED:\n' "$target"
        tail -n 40 "$log"
    fi
done
exit "$failed"
