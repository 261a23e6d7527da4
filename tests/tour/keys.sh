#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Usage: tests/tour/keys.sh BIN_FOLDER OUT_FOLDER, on a display
# A clerk's keys, pressed from outside (xdotool) in the real cekr-desk at the real cekr-central: sign in, open a
# shift, take a box over, hand one card over, confirm. Then central has to have the cash. Leaves a picture of
# the screen at the end.
set -euo pipefail

[ $# -eq 2 ] || { sed -n '3s/^# //p' "$0" >&2; exit 2; }
bin=$1
out=$2
folder=$(mktemp -d)
pids=()

finish() {
    for pid in "${pids[@]}"; do
        kill "$pid" 2>/dev/null && wait "$pid" 2>/dev/null || true
    done
    rm -rf -- "$folder"
}
trap finish EXIT
fail() {
    import -window root "$out/keys-failed.png" || true
    echo "keys.sh: $1; the screen: $out/keys-failed.png" >&2
    exit 1
}

# Waits up to 30 s until the command succeeds.
await() {
    local what=$1
    shift
    for _ in $(seq 300); do
        ! "$@" || return 0
        sleep 0.1
    done
    fail "waited in vain for $what"
}

# Types as a person does: a scanner's keys are less than 35 ms apart.
text() { xdotool type --delay 60 -- "$1"; }
key() { xdotool key --delay 60 -- "$@"; }
scan() { xdotool type --delay 2 -- "$1"$'\n'; }

# Parts of the screen of 1366x768 that change when the desk has understood.
rail=200x300+10+90 title=400x30+240+70 question=570x30+470+122 summary=290x220+1060+115
look() { import -silent -window root -crop "$1" rgb:- | sha256sum; }
differs() { [ "$(look "$1")" != "$2" ]; }
# Runs the command, and waits until that part of the screen looks different.
see() {
    local part=$1 before
    before=$(look "$part")
    shift
    "$@"
    await "the screen to answer: $*" differs "$part" "$before"
}

start_central() {
    "$bin/cekr-central" init --dir "$folder/central" >/dev/null
    "$bin/cekr-central" demo-data --dir "$folder/central" >/dev/null
    "$bin/cekr-central" serve --dir "$folder/central" --port 0 >"$folder/central.out" 2>&1 &
    pids+=($!)
    await "central" grep -q '^listening' "$folder/central.out"
    local url code
    url=$(sed -n 's/^listening \(https:.*\)$/\1/p' "$folder/central.out")
    code=$("$bin/cekr-central" enrol-code AP-2 --dir "$folder/central")
    "$bin/cekr-deskctl" enrol --dir "$folder/desk" --url "$url" --authority "$folder/central/ca.cert.pem" \
        --code "$code" >/dev/null
}

start_desk() {
    "$bin/cekr-desk" --dir "$folder/desk" --announce-ready >"$folder/desk.out" 2>"$folder/desk.err" &
    pids+=($!)
    await "the sign-in page" grep -q '^ready' "$folder/desk.out"
    # There is no window manager here to give it the keyboard.
    xdotool search --sync --onlyvisible --name '^CeKR Pult$' windowfocus --sync
}

status() { "$bin/cekr-deskctl" status --json --dir "$folder/desk" | jq -e "$1" >/dev/null; }
drawer_at_central() { "$bin/cekr-central" totals --dir "$folder/central" | jq '."AP-2".drawer // 0'; }

mkdir -p "$out"
start_central
start_desk

text ana
key Tab
text ana-pult-demo
see "$rail" key Return
await "the cards of the demo" status '.replica.cards > 0'

see "$title" key F11
text 100
key ctrl+Return
await "the shift at central" status '.journal | .shiftOpen and .operations == 1 and .waiting == 0'

see "$title" key F10
text DB-1003
see "$summary" key Return
for card in $(seq 7310401 7310424); do
    see "$summary" scan "$(printf %09d "$card")"
done
see "$question" key ctrl+Return
await "the box at central" status '.journal | .operations == 2 and .waiting == 0'
see "$title" key Return

see "$title" key F2
see "$summary" scan 007310401
see "$question" key Return
key space Tab space
see "$question" key Return
see "$summary" text 20
see "$question" key Return
text 25
see "$question" key ctrl+Return
await "hand-over and load at central" status '.journal | .operations == 4 and .waiting == 0 and .attention == 0'
import -window root "$out/keys.png"

# 100 € of float, 2 € for the card, 20 € of load.
[ "$(drawer_at_central)" = 12200 ] || fail "central counts $(drawer_at_central) cents in the drawer, not 12200"
echo "Central has it all; the screen at the end: $out/keys.png"
