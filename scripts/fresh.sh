#!/bin/sh
# Clones what is committed into a new folder and runs the README's two commands there, as a newcomer would.
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
folder=$(mktemp -d "${TMPDIR:-/tmp}/stepsmith-fresh.XXXXXX")
cleanup() {
    (cd "$folder/stepsmith" && make --no-print-directory destroy-local) >/dev/null 2>&1 || true
    rm -rf "$folder"
}
trap cleanup EXIT
git clone --quiet "$here" "$folder/stepsmith"
cd "$folder/stepsmith"
start=$(date +%s)
make deploy-local
echo "fresh: make deploy-local took $(($(date +%s) - start)) s, installation included"
start=$(date +%s)
make --no-print-directory deploy-local >/dev/null
echo "fresh: the second make deploy-local took $(($(date +%s) - start)) s"
make test
