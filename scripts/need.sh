#!/bin/sh
# Makes sure that a command is there: need.sh COMMAND PACKAGE installs the apt package if it may.
set -eu
command -v "$1" >/dev/null 2>&1 && exit 0
if [ "$(id -u)" = 0 ]; then as_root=""
elif sudo -n true 2>/dev/null; then as_root="sudo -n"
else
    echo "The command $1 is needed. Install it with:  sudo apt-get install -y $2" >&2
    exit 1
fi
command -v apt-get >/dev/null 2>&1 || { echo "Install $2, which has the command $1, and try again." >&2; exit 1; }
echo "Installing $2 with apt ..."
$as_root apt-get update -qq
DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends "$2" >/dev/null
