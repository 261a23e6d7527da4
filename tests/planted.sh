#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Usage: tests/planted.sh [NAME...]
# Plants the faults of tests/planted/NAME.patch (all of them by default), one after the other, in a copy of the
# sources, and runs the tests that the patches name: first all without a fault, when they have to pass, then each
# with its own, when it has to fail. Fails if a fault is not caught. Interrupted, it goes on where it was; after a
# change of the sources all is done anew. About ten minutes.
# A patch says first "Fault: WHAT GOES WRONG" and "Test: PROGRAM [FUNCTION...]".
set -euo pipefail
cd "$(dirname "$0")/.."

tree=build/planted
logs=build/long
[ $# -gt 0 ] || set -- $(basename -s .patch tests/planted/*.patch)

sources() {
    local file
    git ls-files --cached --others --exclude-standard | sort -u | while IFS= read -r file; do
        [ ! -f "$file" ] || echo "$file"
    done
}

# The copy is as the sources are. What differs gets a new time, so that it is built again.
refresh() {
    local file
    while IFS= read -r file; do
        cmp -s "$file" "$tree/$file" && continue
        mkdir -p "$tree/$(dirname "$file")"
        rm -f "$tree/$file"
        cp "$file" "$tree/$file"
    done <"$logs/sources"
    (cd "$tree" && find . -name build -prune -o -type f -printf '%P\n') | sort | comm -13 "$logs/sources" - |
        while IFS= read -r file; do rm "$tree/$file"; done
}

build() {
    cmake --build "$tree/build/dev" --parallel "$(nproc)" --target "$@" >"$tree/build.log" 2>&1 ||
        { tail -n 40 "$tree/build.log" && return 1; }
}

# header NAME KEY: what a patch says of itself.
header() {
    sed -n "s/^$2: //p;/^---/q" "tests/planted/$1.patch"
}

# program NAME: what has to be built for it.
program() {
    header "$1" Test | cut -d' ' -f1
}

# run NAME: its test, in the copy as it is built.
run() {
    local test
    read -r -a test <<<"$(header "$1" Test)"
    QT_QPA_PLATFORM=offscreen timeout 600 "$tree/build/dev/bin/${test[0]}" "${test[@]:1}" >"$logs/planted.part" 2>&1
}

# plant NAME: says what came of it.
plant() {
    local said status=0 begin=$SECONDS
    refresh
    patch --quiet --force -p1 -d "$tree" <"tests/planted/$1.patch" || { echo "$1: does not fit any more" && return 1; }
    build "$(program "$1")" || { echo "$1: does not compile" && return 1; }
    run "$1" || status=$?
    [ "$status" -gt 0 ] && [ "$status" -lt 124 ] || { echo "$1: NOT CAUGHT ($status): $(header "$1" Fault)" && return 1; }
    said=$(sed -n 's/^FAIL! *: *\([^ ]*\).*/\1/p' "$logs/planted.part" | head -n 1)
    printf '%s\n%s\n' "$state" "$1: $(header "$1" Fault): caught by $said, $((SECONDS - begin)) s" >"$logs/planted-$1.log"
}

export CCACHE_DIR=${CCACHE_DIR:-${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/ccache}
bash installer/packages.sh build run test
mkdir -p "$logs" "$tree"
export LC_ALL=C
sources >"$logs/sources"
state=$(xargs -d '\n' sha256sum <"$logs/sources" | sha256sum)
refresh
(cd "$tree" && cmake --preset dev >build.log 2>&1) || { cat "$tree/build.log" && exit 1; }

todo=()
for name in "$@"; do
    [ "$(head -n 1 "$logs/planted-$name.log" 2>/dev/null)" = "$state" ] || todo+=("$name")
done
failed=0
if [ ${#todo[@]} -gt 0 ]; then
    mapfile -t programs < <(for name in "${todo[@]}"; do program "$name"; done | sort -u)
    build "${programs[@]}"
    for name in "${todo[@]}"; do
        run "$name" || { cat "$logs/planted.part" && echo "$name: its test fails without it" && exit 1; }
    done
    for name in "${todo[@]}"; do
        plant "$name" || failed=1
    done
    refresh
fi
for name in "$@"; do
    [ "$(head -n 1 "$logs/planted-$name.log" 2>/dev/null)" != "$state" ] || sed -n 2p "$logs/planted-$name.log"
done
exit $failed
