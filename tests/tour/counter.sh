# SPDX-License-Identifier: EUPL-1.2
# shellcheck shell=bash
# Sourced by keys.sh: central and the desk as processes, the clerk's hands, what is on the screen, and the facts.
# Takes its first argument, the folder of the programs, and ends what it started when the script ends.
bin=$1
screen=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/screen.py
pictures=${CEKR_PICTURES:-$(mktemp -d)}
mkdir -p "$pictures"
folder=$(mktemp -d)
central=
desk=
port=0

finish() {
    local pid
    for pid in $desk $central; do
        kill "$pid" 2>/dev/null || true
        wait "$pid" 2>/dev/null || true
    done
    rm -rf -- "$folder"
}
trap finish EXIT

fail() {
    echo "keys.sh: $1" >&2
    picture failed || true
    "$screen" tree >&2 || true
    cat "$folder"/*.err >&2 || true
    exit 1
}

taken=0
picture() {
    taken=$((taken + 1))
    import -silent -window root "$(printf '%s/%02d-%s.png' "$pictures" "$taken" "$1")"
}

# A picture, of a screen on which everything that can be reached or pressed has a name.
look() {
    await named
    picture "$1"
}
named() { "$screen" audit >"$folder/audit.err"; }

# within SECONDS COMMAND...: whether the command succeeds in that time.
within() {
    local end=$((SECONDS + $1))
    shift
    until "$@"; do
        [ "$SECONDS" -lt "$end" ] || return 1
        sleep 0.1
    done
}
await() { within 60 "$@" || fail "waited in vain for: $*"; }

# --- The clerk. A scanner's keys are less than 35 ms apart, a person's are not.
text() { xdotool type --delay 120 -- "$1"; }
key() { xdotool key --delay 120 -- "$@"; }
sees() { await "$screen" shows "$1"; }
# Waits for one of the places on the left.
is_at() { await "$screen" at "$1"; }
# scan CODE TEXT: until TEXT is shown. On a busy machine this scanner may pause within a number, which then is
# none; so it is scanned again, as a clerk would.
scan() {
    for _ in 1 2 3; do
        xdotool type --delay 5 --args 1 "$1" key --delay 5 Return
        ! within 5 "$screen" shows "$2" || return 0
        key ctrl+a BackSpace
    done
    fail "scanned in vain: $1"
}

# --- The facts.
status() { "$bin/cekr-deskctl" status --json --dir "$folder/desk" | jq -e "$1" >/dev/null; }
# journal OPERATIONS WAITING ATTENTION: so many are recorded, wait for central, were refused.
journal() { status ".journal | [.operations, .waiting, .attention] == [$1, $2, $3]"; }
at_central() { "$bin/cekr-central" totals --dir "$folder/central" | jq -e '."AP-2" // {} | '"$1" >/dev/null; }
# Holds FILTER for the operations in the journal, as they were signed?
recorded() {
    "$bin/cekr-deskctl" journal export "$folder/journal.jws" --dir "$folder/desk" >/dev/null
    cut -d . -f 2 "$folder/journal.jws" | jq -R 'gsub("-"; "+") | gsub("_"; "/") | @base64d | fromjson' \
        | jq -se "$1" >/dev/null
}
expect() { "$@" || fail "it should hold: $*"; }

# --- Central and the desk.
prepare_central() {
    "$bin/cekr-central" init --dir "$folder/central" >/dev/null
    "$bin/cekr-central" demo-data --dir "$folder/central" >/dev/null
}

listens() { url=$(sed -n 's/^listening \(https:.*\)$/\1/p' "$folder/central.out"); [ -n "$url" ]; }

# On the same port every time, so that the desk finds it again.
start_central() {
    : >"$folder/central.out"
    "$bin/cekr-central" serve --dir "$folder/central" --port "$port" >"$folder/central.out" 2>"$folder/central.err" &
    central=$!
    await listens
    port=${url##*:}
}

ended() { ! kill -0 "$1" 2>/dev/null; }

end_central() {
    kill "$central"
    await ended "$central"
    wait "$central" || fail "central ended with $?"
    central=
}

enrol() {
    local code
    code=$("$bin/cekr-central" enrol-code AP-2 --dir "$folder/central")
    "$bin/cekr-deskctl" enrol --dir "$folder/desk" --url "$url" --authority "$folder/central/ca.cert.pem" \
        --code "$code" >/dev/null
}

start_desk() {
    QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 "$bin/cekr-desk" --dir "$folder/desk" --language en --theme light \
        2>"$folder/desk.err" &
    desk=$!
    sees "Password"
    # There is no window manager here to give it the keyboard.
    xdotool search --sync --onlyvisible --name '^CeKR Pult$' windowfocus --sync
}
