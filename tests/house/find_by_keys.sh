#!/bin/sh
# find_by_keys.sh PROGRAM: finds a control in a closed fold of the real window by its name, by keys alone, moves
# it a step, and reads from the steps that the program keeps that it was this one. Run under xvfb-run.
set -eu
program=$1
XDG_STATE_HOME=$(mktemp -d) # what people have kept is not touched
export XDG_STATE_HOME LIBGL_ALWAYS_SOFTWARE=1 ASAN_OPTIONS=detect_leaks=0 LANG=C.UTF-8 LC_ALL=C.UTF-8
words=$(mktemp)
steps=$XDG_STATE_HOME/calcium-compass/steps.json

"$program" >"$words" 2>&1 &
pid=$!
trap 'kill "$pid" 2>/dev/null || true; rm -rf "$XDG_STATE_HOME" "$words"' EXIT
window=$(timeout 60 xdotool search --sync --name "Calcium Compass" | head -n 1)
[ -n "$window" ] || { echo "no window opened"; exit 1; }
xdotool windowfocus "$window"
sleep 2

press() { # KEYS...
    for key in "$@"; do
        xdotool key "$key"
        sleep 0.4
    done
}
expect() { # PATTERN WHAT
    tries=0
    until grep -q "$1" "$steps" 2>/dev/null; do
        tries=$((tries + 1))
        [ "$tries" -lt 60 ] || { cat "$words"; echo "$2 was not kept"; exit 1; }
        sleep 0.25
    done
}

press Escape slash # the first minute ends, the field opens
press w e i g h Return
press Left # the focus is on the track
expect 'weight_kg=67[;"]' "a step of the weight that was found"
press slash a g e Escape # nothing is gone to
press Left
expect 'weight_kg=66[;"]' "a step of the weight after Esc"

kill -TERM "$pid"
status=0
wait "$pid" || status=$?
[ "$status" -eq 0 ] || { cat "$words"; echo "it ended with $status"; exit 1; }
echo "a control was found by keys alone"
