#!/bin/sh
# A browser for the tests that look at pages: Debian's Chromium, unless one is there. Needs the right to install packages.
set -eu
for program in chromium chromium-browser google-chrome google-chrome-stable chrome; do
    if command -v "$program" >/dev/null 2>&1; then exit 0; fi
done
echo "installing Debian's Chromium (once)"
if [ "$(id -u)" = 0 ]; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >/dev/null
else
    echo "there is no browser, and only root may install one: sudo apt-get install chromium" >&2
    exit 1
fi
