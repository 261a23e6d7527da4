#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Usage: installer/packages.sh GROUP...
# Installs the Debian 12 packages of these groups as far as they are missing; root or sudo only if some are.
#   build  to compile        run   to use the programs
#   demo   to see them without a display        test  to run the tests
set -euo pipefail

declare -A packages=(
    [build]="g++ cmake ninja-build ccache mold pkg-config
             qt6-base-dev qt6-base-dev-tools qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl-dev
             libssl-dev libsqlite3-dev libcpp-httplib-dev libqrencode-dev libcups2-dev"
    [run]="libqt6svg6 libqrencode4 libcups2 qt6-translations-l10n qt6-qpa-plugins tzdata ca-certificates fonts-inter fonts-dejavu-core procps util-linux"
    [demo]="xvfb xauth xdotool curl poppler-utils imagemagick"
    [test]="xvfb xauth xdotool curl poppler-utils imagemagick zbar-tools jose jq openssl sqlite3
            cups-daemon cups-client dbus-daemon at-spi2-core python3-gi gir1.2-atspi-2.0
            python3 python3-jsonschema python3-yaml clang-format-14"
)

usage() {
    sed -n '3,6s/^# //p' "$0" >&2
    exit 2
}

# The packages among "$@" that are not installed. dpkg-query fails when it has never heard of one.
missing() {
    local installed
    installed=$(dpkg-query -W -f='${db:Status-Abbrev}${Package}\n' "$@" 2>/dev/null || true)
    printf '%s\n' "$@" | sort -u | grep -vxF -e "$(sed -n 's/^ii //p' <<<"$installed")" || true
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        echo "packages.sh: needs root or sudo to install packages" >&2
        return 1
    fi
}

install() {
    local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300)
    as_root "${apt[@]}" update && as_root "${apt[@]}" install -y --no-install-recommends "$@"
}

# A Node.js from elsewhere brings its own npm, and Debian's would take its place.
command -v npm >/dev/null || packages[test]+=" nodejs npm"

[ $# -gt 0 ] || usage
wanted=()
for group in "$@"; do
    [ -n "${packages[$group]-}" ] || usage
    read -r -d '' -a named <<<"${packages[$group]}" || true
    wanted+=("${named[@]}")
done

names=$(missing "${wanted[@]}")
if [ -n "$names" ]; then
    mapfile -t lacking <<<"$names"
    echo "Installing ${lacking[*]}"
    install "${lacking[@]}" || { echo "Trying once more" && install "${lacking[@]}"; }
fi
