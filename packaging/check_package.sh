#!/bin/sh
# Builds the Debian package, lints it, installs it in a fresh minimal Debian 12 and uses it there. As root, or as
# a user who may make namespaces. An argument names the folder to build in, as for build_deb.sh.
set -eu
cd "$(dirname "$0")/.."
. packaging/packages.sh

# shellcheck disable=SC2086
need_packages $build_packages $deb_packages $deb_test_packages
build=${1:-build/deb}
packaging/build_deb.sh "$build"
version=$(dpkg-parsechangelog -l packaging/changelog -S Version)
deb=$build/starvane_${version}_$(dpkg --print-architecture).deb
[ -f "$deb" ] || { echo "packaging/changelog is of another version than CMakeLists.txt." >&2; exit 1; }
for file in starvane.1 starvane.zh_CN.1 org.starvane.Starvane.metainfo.xml; do
    grep -qF "$version" "packaging/$file" || { echo "packaging/$file does not name $version." >&2; exit 1; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

echo "== $deb: $(($(stat -c %s "$deb") / 1024)) KiB"
dpkg-deb --info "$deb"
desktop-file-validate packaging/*.desktop
appstreamcli validate --no-net packaging/*.metainfo.xml
lintian --fail-on error,warning "$deb"

# The host's proxies and the like hold in there, too.
apt-config dump --format '%f "%v";%n' Acquire >"$work/apt.conf"
cp "$deb" "$work/starvane.deb"
cp packaging/check_installed.sh "$work"
mmdebstrap --quiet --variant=apt --format=null --aptopt="$work/apt.conf" \
    --customize-hook="copy-in $work/starvane.deb $work/check_installed.sh /tmp" \
    --customize-hook='chroot "$1" sh /tmp/check_installed.sh' bookworm -
echo "== The package is sound."
