#!/bin/sh
# Installs what is missing, builds Starvane, fills a demo database and opens the window.
# Without a display: writes the overview as PNG and prints the scorecard.
set -eu
cd "$(dirname "$0")/.."
. packaging/packages.sh

# shellcheck disable=SC2086
need_packages $build_packages
cmake --preset release -DBUILD_TESTING=OFF
cmake --build --preset release --target starvane

starvane=build/release/bin/starvane
database=build/release/demo.db
"$starvane" --database "$database" demo

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$starvane" --database "$database"
fi
echo "There is no display: here is the scorecard, and the overview goes to build/release/overview.png."
for store in $("$starvane" --database "$database" --json stores | sed -n 's/.*"store": *"\([^"]*\)".*/\1/p' | tr ' ' '_'); do
    "$starvane" --database "$database" score --store "$(printf %s "$store" | tr '_' ' ')"
done
QT_QPA_PLATFORM=offscreen "$starvane" --database "$database" --picture build/release/overview.png
