#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Usage: tests/run.sh [LABEL...]
# Installs what is needed, builds, and runs all tests, or those of the labels (the folders of tests/): each
# once, plain or with the address and undefined behaviour sanitizers. Fails if any test does.
set -euo pipefail
cd "$(dirname "$0")/.."

# The labels that run with the sanitizers: what reads foreign bytes (files, HTTP, certificates), and what owns
# memory of C libraries. Assertions and warnings are the same there. Of these labels only what measures time or
# memory (TIMED in its CMakeLists.txt) is built and run plain too.
sanitized=(unit store central sync)
plain=(support gui tour faults)

export CCACHE_DIR=${CCACHE_DIR:-${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/ccache}
jobs=$(nproc)

# asked "OF THESE" LABEL...: those of these that are among the labels, all if there are none.
asked() {
    local label these=$1
    shift
    for label in $these; do
        [ $# -gt 0 ] && [[ " $* " != *" $label "* ]] || echo "$label"
    done
}

# The labels as one pattern for ctest.
pattern() {
    local IFS='|'
    echo "^($*)$"
}

build() {
    local preset=$1
    shift
    cmake --preset "$preset" >"build/$preset.log" 2>&1 || { cat "build/$preset.log" && return 1; }
    cmake --build --preset "$preset" --parallel "$jobs" --target "$@"
}

run() {
    local preset=$1
    shift
    ctest --preset "$preset" --parallel "$jobs" -L "$(pattern "$@")"
}

for label in "$@"; do
    [[ " ${sanitized[*]} ${plain[*]} " == *" $label "* ]] || { echo "run.sh: no label $label" >&2 && exit 2; }
done
mapfile -t once < <(asked "${plain[*]}" "$@")
mapfile -t again < <(asked "${sanitized[*]}" "$@")

bash installer/packages.sh build run test
mkdir -p build
failed=0
timed=("${again[@]/#/timed_}")
rest=()
[[ " ${once[*]} " != *" tour "* ]] || rest=(app/all)
[ $# -gt 0 ] || rest+=(tests/bench/all) # these only have to compile
once_targets=("${once[@]/#/tests/}")
build dev "${rest[@]}" "${timed[@]}" "${once_targets[@]/%//all}" && run dev "${once[@]}" "${timed[@]}" || failed=1
if [ ${#again[@]} -gt 0 ]; then
    echo "With sanitizers: ${again[*]}"
    targets=("${again[@]/#/tests/}")
    build asan "${targets[@]/%//all}" && run asan "${again[@]}" || failed=1
fi
exit $failed
