#!/bin/sh
# package_installs.sh SOURCE WORK [SUITE]: makes the packages, installs the .deb in a clean Debian 12, or
# in a later one (trixie), as its user would, and looks whether the program starts from anywhere with the
# same numbers as the one that was built here. Then the archive, unpacked to a folder with a space, and the way out.
set -eu
source=$1
suite=${3:-bookworm}
. "$source/tests/house/clean_root.sh"
fail() { echo "$*"; exit 1; }

make_root "$suite" "$2"
"$source/script/package"
deb=$(ls "$source"/build/package/*.deb)
archive=$(ls "$source"/build/package/*.tar.gz)
built="$source/build/release/bin/calcium-compass"
cp "$deb" "$archive" "$root/tmp/"

in_root "apt-get update && apt-get install -y --no-install-recommends /tmp/${deb##*/}" \
    >"$2/install.log" 2>&1 || { tail -n 20 "$2/install.log"; fail "the package does not install"; }

# as a user who owns nothing, from a folder that is not its own
user() { in_root "cd / && setpriv --reuid=65534 --regid=65534 --clear-groups env HOME=/nonexistent $1"; }
"$built" version >"$2/version.txt"
for words in version --version; do
    user "calcium-compass $words" | cmp - "$2/version.txt" || fail "'$words' is not what was built"
done
grep -q "^model version [0-9]" "$2/version.txt" || fail "the version does not tell the model's"
grep -q "^commit " "$2/version.txt" || fail "the version does not tell the commit"

"$built" run --story balanced --days 30 >"$2/run.csv"
user "calcium-compass run --story balanced --days 30" | cmp - "$2/run.csv" ||
    fail "the packaged program computes other numbers"
[ "$(grep -vc '^#' "$2/run.csv")" -eq 32 ] || fail "a header and 31 midnights were expected"

user "calcium-compass shot --story d3_alone --size 800x600 --out /tmp/shot.png" ||
    fail "the packaged program draws no picture"
[ "$(head -c 4 "$root/tmp/shot.png" | tail -c 3)" = PNG ] || fail "the picture is no PNG"
[ "$(wc -c <"$root/tmp/shot.png")" -gt 50000 ] || fail "the picture is empty"

share="$root/usr/share"
entry="$share/applications/calcium-compass.desktop"
[ -x "$root/usr/bin/$(sed -n 's/^Exec=//p' "$entry")" ] || fail "the desktop entry starts nothing"
icon=$(sed -n 's/^Icon=//p' "$entry")
for place in scalable/apps/$icon.svg 48x48/apps/$icon.png 128x128/apps/$icon.png; do
    [ -s "$share/icons/hicolor/$place" ] || fail "the icon $place is missing"
done
for paper in copyright README.md LICENSE-Roboto.txt docs/model.md html/index.html html/parameters.html; do
    [ -e "$share/doc/calcium-compass/$paper" ] || fail "the paper $paper is missing"
done

user "cp /tmp/${archive##*/} /tmp/own.tar.gz"
in_root "mkdir '/opt/a folder' && tar -C '/opt/a folder' --strip-components=1 -xzf /tmp/own.tar.gz"
in_root "'/opt/a folder/bin/calcium-compass' version" | cmp - "$2/version.txt" ||
    fail "the archive's program does not start"

in_root "dpkg --purge calcium-compass" >>"$2/install.log"
left=$(find "$root/usr" -name '*calcium*')
[ -z "$left" ] || fail "the package leaves behind: $left"
drop_root
echo "installed, started and removed in a clean Debian, $suite"
