#!/bin/sh
# Installs what is missing, builds everything and runs every test.
set -eu
cd "$(dirname "$0")/.."
. packaging/packages.sh

# shellcheck disable=SC2086
need_packages $build_packages $test_packages
cmake --preset release -DBUILD_TESTING=ON
cmake --build --preset release
ctest --preset release "$@"
