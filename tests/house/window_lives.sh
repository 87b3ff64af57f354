#!/bin/sh
# window_lives.sh PROGRAM: opens the real window on a display that is not there (a virtual one with a
# software driver), works it by mouse and keys, makes it very small, takes its focus away, and ends
# it. Run under xvfb-run.
set -eu
program=$1
XDG_STATE_HOME=$(mktemp -d) # what people have kept is not touched
export XDG_STATE_HOME LIBGL_ALWAYS_SOFTWARE=1 ASAN_OPTIONS=detect_leaks=0
words=$(mktemp)

"$program" >"$words" 2>&1 &
pid=$!
window=$(timeout 60 xdotool search --sync --name "Calcium Compass" | head -n 1)
[ -n "$window" ] || { echo "no window opened"; exit 1; }
xdotool windowfocus "$window"
sleep 2

xdotool mousemove 78 276 mousedown 1 # the D3 slider, then a drag to the right
for _ in 1 2 3 4 5 6; do
    xdotool mousemove_relative 8 0
    sleep 0.2
done
xdotool mouseup 1
for key in space F1 Escape F9 F9 z y k 2 Right Right g b comma period Home End c ctrl+c z ctrl+v; do
    xdotool key "$key"
    sleep 0.1
done
xdotool windowsize "$window" 320 200
sleep 1
xdotool keydown 0
xdotool windowfocus --sync "$(xdotool search --maxdepth 0 '.*' | head -n 1)" 2>/dev/null || true
xdotool keyup 0
xdotool windowsize "$window" 1280 720
sleep 1

kill -0 "$pid" 2>/dev/null || { cat "$words"; echo "the window did not survive"; exit 1; }
kill -TERM "$pid" # the desktop asks it to close
status=0
wait "$pid" || status=$?
[ "$status" -eq 0 ] || { cat "$words"; echo "it ended with $status"; exit 1; }
[ ! -s "$words" ] || { cat "$words"; echo "it should have been quiet"; exit 1; }
rm -f "$words"
echo "the window lived"
