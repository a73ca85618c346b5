#!/bin/sh
# Run by check_package.sh in a fresh Debian: installs /tmp/starvane.deb with nothing but what it depends on, and uses it.
set -eu
export DEBIAN_FRONTEND=noninteractive LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen
home=/tmp/home
install -d -m 700 -o nobody "$home"
unset XDG_DATA_HOME XDG_CONFIG_HOME

say() { echo "== $*"; }
fail() { echo "FAILED: $*" >&2; exit 1; }
quiet() { "$@" >/tmp/log 2>&1 || { cat /tmp/log; fail "$*"; }; }
starvane() { runuser -u nobody -- env HOME="$home" XDG_RUNTIME_DIR="$home" /usr/bin/starvane "$@"; }
# exits CODE COMMAND…: the command ends with that code.
exits() {
    wanted=$1
    shift
    code=0
    "$@" >/tmp/log 2>&1 || code=$?
    [ "$code" = "$wanted" ] || { cat /tmp/log; fail "exit code $code, not $wanted: $*"; }
}
# stays_open ARGUMENT…: the window opens, and is there until it is ended.
stays_open() {
    exits 124 runuser -u nobody -- env HOME="$home" XDG_RUNTIME_DIR="$home" timeout 5 /usr/bin/starvane "$@"
}

say "install"
quiet apt-get install -y --no-install-recommends /tmp/starvane.deb
say "$(dpkg-query -W -f '${Package} ${Version}, ${Installed-Size} KiB installed' starvane)"
[ "$(starvane --version)" = "starvane $(dpkg-query -W -f '${Version}' starvane)" ] || fail "version"
exits 0 starvane --help

say "import, score"
samples=/usr/share/starvane/samples/1688
exits 0 starvane import --store 岚山 --platform 1688 "$samples/orders-2025-q4.csv" "$samples/logistics.csv"
starvane score --store 岚山 --language zh_CN | head -n 4
exits 1 starvane import --store 岚山 /etc/passwd
exits 2 starvane score
exits 0 test -f "$home/.local/share/starvane/starvane.db"

say "demo, duties, penalties, check"
exits 0 starvane --database "$home/demo.starvane" demo
starvane --database "$home/demo.starvane" --json stores | sed -n 's/.*"store": *"\([^"]*\)".*/\1/p' >/tmp/stores
[ "$(wc -l </tmp/stores)" -ge 4 ] || fail "stores: $(cat /tmp/stores)"
while read -r store; do
    for command in score duties penalties; do
        exits 0 starvane --database "$home/demo.starvane" "$command" --store "$store" </dev/null
        echo "$store: $command, $(wc -l </tmp/log) lines"
    done
done </tmp/stores
exits 0 starvane --database "$home/demo.starvane" check

say "picture, window"
exits 0 starvane --database "$home/demo.starvane" --picture "$home/overview.png"
[ "$(stat -c %s "$home/overview.png")" -gt 20000 ] || fail "the picture is empty"
stays_open
stays_open --database "$home/demo.starvane"

say "desktop"
quiet apt-get install -y --no-install-recommends desktop-file-utils shared-mime-info libglib2.0-bin man-db
for type in text/csv application/vnd.openxmlformats-officedocument.spreadsheetml.sheet application/vnd.ms-excel; do
    grep -q "^$type=.*starvane.desktop" /usr/share/applications/mimeinfo.cache || fail "$type is not ours to open"
done
cp "$home/demo.starvane" "$home/plain.db" # known by its content, too
for file in demo.starvane plain.db; do
    gio info -a standard::content-type "$home/$file" | grep -q application/x-starvane-ledger || fail "type of $file"
done
gio mime application/x-starvane-ledger | grep -q starvane-ledger.desktop || fail "who opens a database"
for file in icons/hicolor/scalable/apps/starvane.svg icons/hicolor/48x48/apps/starvane.png \
    icons/hicolor/256x256/apps/starvane.png metainfo/org.starvane.Starvane.metainfo.xml; do
    [ -s "/usr/share/$file" ] || fail "there is no $file"
done
for page in /usr/share/man/man1/starvane.1.gz /usr/share/man/zh_CN/man1/starvane.1.gz; do
    quiet man --warnings -l "$page"
    [ "$(wc -l </tmp/log)" -gt 90 ] || fail "$page"
done
commands=$(starvane --help | sed -n '/^Files in/,/^Options/s/^  \([a-z]*\) .*/\1/p')
[ "$(echo "$commands" | wc -l)" -ge 12 ] || fail "commands: $commands"
for command in $commands; do
    for page in /usr/share/man/man1/starvane.1.gz /usr/share/man/zh_CN/man1/starvane.1.gz; do
        zcat "$page" | grep -q "B *$command\>" || fail "$page does not tell of $command"
    done
done
# "Open with", on an export: it goes to the only store.
stays_open "$samples/refunds.csv"
starvane batches | grep -q refunds.csv || fail "an export that is opened is not imported"

say "recommended packages are there, removal leaves nothing"
quiet apt-get install --simulate --install-recommends fonts-noto-cjk qt6-translations-l10n qt6-wayland
quiet apt-get purge -y starvane
left=$(find /usr -name '*starvane*')
[ -z "$left" ] || fail "left behind: $left"
