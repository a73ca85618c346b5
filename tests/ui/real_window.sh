#!/bin/sh
# The real window under a window manager, typed and clicked from import to report:
# real_window.sh STARVANE SAMPLES PICTURES. Needs Xvfb, openbox, xdotool and pdftotext; pictures of
# each step are left in the folder PICTURES.
set -eu
starvane=$(realpath "$1")
samples=$(realpath "$2")
mkdir -p "$3"
pictures=$(realpath "$3")

for tool in Xvfb openbox xdotool import pdftotext; do
    command -v "$tool" >/dev/null || { echo "SKIP: $tool is missing"; exit 77; }
done

home=$(mktemp -d)
export HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" XDG_RUNTIME_DIR="$home/run"
export QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8 LANGUAGE=en TZ=Asia/Shanghai
mkdir -p "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"
database="$home/shop.starvane"

cleanUp() {
    # shellcheck disable=SC2086 # the list is to be split
    kill $children 2>/dev/null || true
    rm -rf "$home"
}
children=""
trap cleanUp EXIT

fail() {
    import -window root "$pictures/failed.png" || true
    echo "FAIL: $1" >&2
    exit 1
}

# within SECONDS COMMAND…: until the command succeeds.
within() {
    left=$(($1 * 5))
    shift
    until "$@" >/dev/null 2>&1; do
        left=$((left - 1))
        [ "$left" -gt 0 ] || return 1
        sleep 0.2
    done
}

keys() { xdotool key --clearmodifiers "$@"; sleep 0.4; }
words() { xdotool type --delay 15 "$1"; sleep 0.3; }
click() { xdotool mousemove "$1" "$2" click 1; sleep 0.6; }
picture() { sleep 0.6; import -window root "$pictures/$1.png"; }
window() { xdotool search --onlyvisible --name "$1"; }
starvane() { "$starvane" --database "$database" --language en "$@"; }

exec 3>"$home/display"
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 2>/dev/null &
children="$!"
within 10 test -s "$home/display" || fail "no display"
DISPLAY=":$(cat "$home/display")"
export DISPLAY
openbox &
children="$children $!"
"$starvane" --database "$database" --language en &
children="$children $!"
within 20 window '^Starvane$' || fail "the window does not come"
xdotool windowactivate --sync "$(window '^Starvane$' | head -1)"
picture 1-empty

keys ctrl+n
within 5 window 'Add a store' || fail "no question for the store"
words "Lanshan"
picture 2-store
keys Return
within 5 window '^Lanshan' || fail "the store is not open"

keys ctrl+i
within 5 window 'Import' || fail "no question for files"
names=""
for file in "$samples"/1688/*.csv "$samples"/1688/*.xlsx "$samples"/1688/*.txt; do
    [ -e "$file" ] && names="$names\"$file\" "
done
words "$names"
picture 3-files
keys Return
imported() { starvane score --store Lanshan --json | grep -q '"composite": *[0-9]'; }
within 60 imported || fail "nothing was imported"
sleep 2
picture 4-overview

keys alt+5
picture 5-plan
keys alt+3
picture 6-trends
# With the mouse: the side bar's Reports, six entries down, as openbox placed the window.
click 76 368
picture 7-report
keys ctrl+s
within 5 window 'Save as PDF' || fail "no question for the PDF"
keys ctrl+a
words "$home/month.pdf"
keys Return
within 20 test -s "$home/month.pdf" || fail "no report"
pdftotext "$home/month.pdf" - | grep -q Lanshan || fail "the report is not of the store"
picture 8-saved

# A second start hands its file over to the first, which knows it already, and ends.
within 20 starvane "$samples/1688/refunds.csv" || fail "the second start does not end"
picture 9-handed-over
keys ctrl+q
gone() { ! window 'Starvane'; }
within 10 gone || fail "the window does not close"
echo "PASS: store, import, overview, plan, trends, report by keyboard and mouse"
