#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Usage: tests/run.sh [LABEL...]
# Installs what is needed, builds, and runs all tests, or those of the labels (the folders of tests/). Then
# those that pay for it once more with the address and undefined behaviour sanitizers. Fails if any test does.
set -euo pipefail
cd "$(dirname "$0")/.."

# The labels that run with the sanitizers too: what reads foreign bytes (files, HTTP, certificates), and what owns
# memory of C libraries.
sanitized=(unit store central sync)

export CCACHE_DIR=${CCACHE_DIR:-${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/ccache}
export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1
jobs=$(nproc)

# The labels as one pattern for ctest.
pattern() {
    local IFS='|'
    echo "^($*)$"
}

configure() {
    cmake --preset "$1" >"build/$1.log" 2>&1 || { cat "build/$1.log" && return 1; }
}

run_plain() {
    local only=()
    [ $# -eq 0 ] || only=(-L "$(pattern "$@")")
    configure dev \
        && cmake --build --preset dev --parallel "$jobs" \
        && ctest --preset dev --parallel "$jobs" --no-tests=error "${only[@]}"
}

run_sanitized() {
    local targets=("${@/#/tests/}")
    configure asan \
        && cmake --build --preset asan --parallel "$jobs" --target "${targets[@]/%//all}" \
        && ctest --preset asan --parallel "$jobs" --no-tests=error -L "$(pattern "$@")"
}

# Those of the labels asked for (all, if none) that are run with the sanitizers.
chosen() {
    local label
    for label in "${sanitized[@]}"; do
        [ $# -eq 0 ] || [[ " $* " == *" $label "* ]] || continue
        echo "$label"
    done
}

bash installer/packages.sh build run test
mkdir -p build
failed=0
run_plain "$@" || failed=1
mapfile -t again < <(chosen "$@")
if [ ${#again[@]} -gt 0 ]; then
    echo "Once more with sanitizers: ${again[*]}"
    run_sanitized "${again[@]}" || failed=1
fi
exit $failed
