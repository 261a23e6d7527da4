#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Usage: installer/demo.sh [--dir FOLDER] [--fresh] [--place KIND]
# Shows CeKR Pult on this machine: installs what is needed, builds it, starts central with demo data over TLS
# on a free loopback port, enrols a desk and opens it. Ctrl+C ends what it started. Without a display it
# drives the whole job by itself and leaves pictures and receipts in the folder.
#   --dir FOLDER  keep the demo there (default: ~/.local/share/cekr-demo)
#   --fresh       throw that folder's demo away and start over
#   --place KIND  open the desk of a point-of-sale (default), a bank branch or a municipal office
set -euo pipefail

folder=${XDG_DATA_HOME:-${HOME:-/root}/.local/share}/cekr-demo
fresh=no
place=point-of-sale
declare -A desks=([point-of-sale]=AP-2 [branch]=NLB-1 [office]=MOK-1)

usage() {
    sed -n '3,9s/^# \{0,1\}//p' "$0"
    exit "$1"
}

while [ $# -gt 0 ]; do
    case $1 in
        --dir) [ -n "${2-}" ] || usage 2 >&2; folder=$2; shift 2 ;;
        --fresh) fresh=yes; shift ;;
        --place) [ -n "${desks[${2-}]-}" ] || usage 2 >&2; place=$2; shift 2 ;;
        -h | --help) usage 0 ;;
        *) usage 2 >&2 ;;
    esac
done
folder=$(realpath -m -- "$folder") # as seen from where the caller stands
desk=${desks[$place]}
desk_folder=$folder/desk
[ "$place" = point-of-sale ] || desk_folder+=-$place
cd "$(dirname "$0")/.."

# The desk first, so that it does not see central go.
started=()
finish() {
    local i
    for ((i = ${#started[@]} - 1; i >= 0; i--)); do
        kill "${started[i]}" 2>/dev/null || true
        wait "${started[i]}" 2>/dev/null || true
    done
    started=()
}
trap finish EXIT
trap 'exit 130' INT TERM

build() {
    local groups=(build run) targets=(cekr-central cekr-deskctl cekr-desk)
    [ -n "${DISPLAY-}${WAYLAND_DISPLAY-}" ] || groups+=(demo) targets=(cekr-central tour)
    bash installer/packages.sh "${groups[@]}"
    mkdir -p build
    cmake --preset release -DBUILD_TESTING=ON >build/release.log 2>&1 || { cat build/release.log; return 1; }
    cmake --build --preset release --parallel "$(nproc)" --target "${targets[@]}"
}

# Works only in a folder that this script made, and throws only such a one away.
prepare() {
    if [ -e "$folder" ] && [ ! -e "$folder/.cekr-demo" ] && [ -n "$(ls -A "$folder")" ]; then
        echo "demo.sh: $folder holds something else, left as it is; name another with --dir" >&2
        exit 1
    fi
    [ "$fresh" = no ] || rm -rf -- "$folder"
    mkdir -p "$folder"
    chmod 0700 "$folder"
    touch "$folder/.cekr-demo"
}

# Starts central and waits until it says where it listens.
start_central() {
    local bin=build/release/bin/cekr-central
    if [ ! -e "$folder/central/central.db" ]; then
        "$bin" init --dir "$folder/central" >/dev/null
        "$bin" demo-data --dir "$folder/central" >"$folder/clerks.txt"
    fi
    # The same port every time, so that an enrolled desk finds it again.
    local port=0
    [ ! -e "$folder/port" ] || port=$(cat "$folder/port")
    : >"$folder/central.out"
    "$bin" serve --dir "$folder/central" --port "$port" >"$folder/central.out" 2>"$folder/central.err" &
    started+=($!)
    for _ in $(seq 100); do
        url=$(sed -n 's/^listening \(https:.*\)$/\1/p' "$folder/central.out")
        [ -z "$url" ] || break
        kill -0 "${started[0]}" 2>/dev/null || { cat "$folder/central.err" >&2; return 1; }
        sleep 0.1
    done
    [ -n "$url" ] || { echo "demo.sh: central does not answer" >&2; return 1; }
    echo "${url##*:}" >"$folder/port"
}

enrol() {
    [ ! -e "$desk_folder/desk.json" ] || return 0
    local code
    code=$(build/release/bin/cekr-central enrol-code "$desk" --dir "$folder/central" | tail -n 1) || {
        echo "demo.sh: the demo in $folder has no desk $desk; --fresh makes a new one" >&2
        return 1
    }
    build/release/bin/cekr-deskctl enrol --dir "$desk_folder" --url "$url" \
        --authority "$folder/central/ca.cert.pem" --code "$code" >/dev/null
}

prepare
echo "Building CeKR Pult ..."
build
umask 077 # keys, journals and receipts are the caller's alone

if [ -z "${DISPLAY-}${WAYLAND_DISPLAY-}" ]; then
    echo "No display: the tour drives the product by itself, at a point of sale."
    out=$folder/tour
    rm -rf -- "$out" # of an earlier run
    mkdir "$out"
    xvfb-run -a -s "-screen 0 1366x768x24" build/release/bin/tour "$out"
    echo "Pictures and receipts:"
    find "$out" -type f \( -name '*.png' -o -name '*.pdf' \) | sort
    exit 0
fi

start_central
enrol
echo
echo "Central listens at $url. Demo clerks with passwords, and cards:"
cat "$folder/clerks.txt"
echo
echo "Ctrl+C here, or closing the window, ends the demo. Data: $folder"
build/release/bin/cekr-desk --dir "$desk_folder" &
started+=($!)
wait "${started[1]}"
