#!/bin/sh
# dead_display.sh PROGRAM: where DISPLAY names a server that does not answer, the window says so in
# one sentence with the remedy and ends with 2, instead of running unseen for ever.
set -eu
program=$1
unset WAYLAND_DISPLAY SDL_VIDEODRIVER
# what the desktop's libraries leave behind is not ours
export ASAN_OPTIONS=detect_leaks=0
status=0
# where the desktop has set nothing up, its libraries complain: that is not for the person to hear
words=$(env -u XDG_RUNTIME_DIR DISPLAY=:4711 timeout 30 "$program" 2>&1) || status=$?
echo "$words"
[ "$status" -eq 2 ] || { echo "it ended with $status"; exit 1; }
case $words in
"calcium-compass: "*) ;;
*) echo "it begins with another's words"; exit 1 ;;
esac
[ "$(echo "$words" | wc -l)" -eq 1 ] || { echo "not one sentence"; exit 1; }
echo "$words" | grep -q "nowhere to open a window" || { echo "the reason is missing"; exit 1; }
echo "$words" | grep -q "calcium-compass shot" || { echo "the remedy is missing"; exit 1; }
