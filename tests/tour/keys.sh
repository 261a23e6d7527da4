#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Usage: tests/tour/keys.sh BIN_FOLDER, on a display and a session bus (xvfb-run dbus-run-session -- ...)
# A clerk's day, pressed from outside: the real cekr-desk gets nothing but keys and scans, at a real cekr-central
# over TLS that goes and comes back. Each step is judged by what the journal and central have afterwards, never
# by how it looks; what is shown is only waited for, as a screen reader is told it. Leaves a picture of each
# step in the folder CEKR_PICTURES, or a temporary one.
set -euo pipefail

[ $# -eq 1 ] || { sed -n '3s/^# //p' "$0" >&2; exit 2; }
# shellcheck source=tests/tour/counter.sh
. "$(dirname "$0")/counter.sh"

sign_in() {
    look sign-in
    text ana
    key Tab
    text ana-pult-demo
    key Return
    sees "What does the customer want?"
    await status '.replica.cards == 106'
    look home
}

open_shift() {
    key F11
    sees "Count the cash in the drawer"
    text 100
    key ctrl+Return
    sees "The drawer"
    await journal 1 0 0
    expect at_central '.drawer == 10000 and .float == -10000'
    look shift-open
}

take_box_over() {
    local number
    key F10
    sees "Scan the number on the box"
    scan DB-1003 "Scan the cards of box DB-1003"
    for number in $(seq 25); do
        scan "$(printf %09d $((7310400 + number)))" "$number of 25"
    done
    look box-scanned
    key ctrl+Return
    sees "Box DB-1003 is taken over"
    await journal 2 0 0
    expect recorded '.[1].body.found | length == 25'
    look box-taken-over
}

# hand_over NAME AMOUNT CARD...: with this load on the first card.
hand_over() {
    local name=$1 amount=$2 card count=0
    shift 2
    key F2
    sees "Scan cards from the stock"
    for card in "$@"; do
        count=$((count + 1))
        scan "$card" "$count of 3"
    done
    look "$name-cards"
    key Return
    sees "Tell the customer"
    key space Tab space Return
    sees "How much goes on each card?"
    text "$amount"
    key Return
    sees "What the customer pays"
    look "$name-review"
    key ctrl+Return
    sees "Recorded, receipt no."
}

leave_hand_over() {
    key space Tab space Tab space
    look "$1-handed-over"
    key Return
    sees "What does the customer want?"
}

work_online() {
    hand_over online 50 007310401 007310402
    await journal 4 0 0
    expect at_central '.drawer == 15400'
    leave_hand_over online
}

work_offline() {
    end_central
    hand_over offline 20 007310403
    expect journal 6 2 0
    expect at_central '.drawer == 15400'
    leave_hand_over offline
    start_central
    await journal 6 0 0
    expect at_central '.drawer == 17600'
}

# While the desk is away, central raises the smallest load to 40 euros: the card is handed over, but 30 euros
# are not loaded on it.
load_what_is_refused() {
    end_central
    "$bin/cekr-central" settings set smallestLoad 4000 --dir "$folder/central"
    hand_over refused 30 007310404
    leave_hand_over refused
    expect journal 8 2 0
    start_central
    await journal 8 0 1
    expect at_central '.drawer == 20800 and .unresolved == -3000'
}

refund() {
    key alt+5
    sees "Refused by central"
    look refused
    key Return Return
    sees "take the cash out of the drawer"
    look refund
    key ctrl+Return
    sees "Receipt"
    await journal 9 0 0
    expect at_central '.drawer == 17800 and .unresolved == 0'
    expect recorded '.[8] | .type == "refund" and .body.amount == 3000'
    look refunded
    key Escape alt+1
    sees "What does the customer want?"
}

# Every place on the left, by its key.
look_around() {
    local place number=1
    for place in Counter Cards Till Stock "Needs attention" Transfer Settings About; do
        key "alt+$number"
        is_at "$place"
        look "place-$number"
        number=$((number + 1))
    done
    key alt+1
    is_at Counter
}

lock_and_unlock() {
    key ctrl+l
    sees "Unlock"
    look locked
    text ana-pult-demo
    key Return
    sees "What does the customer want?"
    expect journal 9 0 0
}

end_desk() {
    key ctrl+q
    await ended "$desk"
    wait "$desk" || fail "the desk ended with $?"
    desk=
}

compare_with_central() {
    expect recorded 'length == 9'
    "$bin/cekr-deskctl" journal verify --dir "$folder/desk" >/dev/null || fail "the journal is not whole"
    "$bin/cekr-central" operations export --desk AP-2 --dir "$folder/central" >"$folder/central.jws"
    cmp "$folder/journal.jws" "$folder/central.jws" || fail "journal and central differ"
}

prepare_central
start_central
enrol
start_desk
sign_in
open_shift
take_box_over
work_online
work_offline
load_what_is_refused
refund
look_around
lock_and_unlock
end_desk
compare_with_central
echo "Nine operations, each once at central, to the byte. Pictures of the screen: $pictures"
