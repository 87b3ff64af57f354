#!/bin/sh
# builds_on_debian_13.sh SOURCE WORK: copies the project to a clean Debian 13, whose compiler and
# libraries are newer, sets it up there as the readme says, and runs the tests that need no
# browser and no other Debian, the window's among them. Takes some minutes; the compiler cache in WORK
# makes it short again.
set -eu
source=$1
work=$2
. "$source/tests/house/clean_root.sh"
fail() { echo "$*"; exit 1; }

make_root trixie "$work"
mkdir -p "$root/root/compass" "$work/ccache-13"
cd "$source"
git ls-files -co --exclude-standard | while IFS= read -r file; do
    [ -f "$file" ] && cp -a --parents "$file" "$root/root/compass/"
done

here() { # a command in the copy; its words go to a log
    in_root "export CCACHE_DIR=/root/ccache; cd /root/compass; $1" >"$work/debian-13.log" 2>&1 || {
        tail -n 30 "$work/debian-13.log"
        fail "in Debian 13 this failed: $1"
    }
}
cp -a "$work/ccache-13" "$root/root/ccache"
here "script/run --headless"
for story in balanced d3_alone; do
    [ -s "$root/root/compass/build/gallery/$story.png" ] || fail "no picture of $story"
done
here "script/build release"
rm -rf "$work/ccache-13" && cp -a "$root/root/ccache" "$work/ccache-13"
here "apt-get install -y --no-install-recommends xvfb xauth xdotool"
here "ctest --test-dir build/release -j 2 --output-on-failure -E \
'^(scripts_run_from_a_path_with_spaces|report_prints_on_two_sheets|package_installs_in_a_clean_debian)$'"
sed -n 's/^\([0-9]*% tests passed.*\)/in Debian 13: \1/p' "$work/debian-13.log"
drop_root
