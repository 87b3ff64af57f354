# Read by scripts that work the real window by keyboard alone: opens PROGRAM ($program) with nothing
# kept, and has the presses and the end that they share. Run under xvfb-run.
XDG_STATE_HOME=$(mktemp -d) # what people have kept is not touched
export XDG_STATE_HOME LIBGL_ALWAYS_SOFTWARE=1 ASAN_OPTIONS=detect_leaks=0 LANG=C.UTF-8 LC_ALL=C.UTF-8
kept_in=$XDG_STATE_HOME/calcium-compass
mkdir -p "$kept_in"
# painting what moves takes most of the time, and nobody looks
echo '{"format":"calcium-compass look 1","motion":"still"}' >"$kept_in/look.json"
words=$(mktemp)

"$program" >"$words" 2>&1 &
pid=$!
trap 'kill "$pid" 2>/dev/null || true; rm -rf "$XDG_STATE_HOME" "$words"' EXIT
window=$(timeout 60 xdotool search --sync --name "Calcium Compass" | head -n 1)
[ -n "$window" ] || { echo "no window opened"; exit 1; }
xdotool windowfocus "$window"
xdotool windowsize --sync "$window" 640 400
sleep 2

press() { # KEYS...
    for key in "$@"; do
        xdotool key "$key"
        sleep 0.2
    done
}
# kept: printed by the script, what the program has kept so far
expect() { # PATTERN WHAT
    tries=0
    until kept | grep -Eq "$1"; do
        tries=$((tries + 1))
        [ "$tries" -lt 60 ] || { cat "$words"; echo "$2 was not kept: $(kept)"; exit 1; }
        sleep 0.25
    done
}
end_quietly() {
    kill -TERM "$pid"
    status=0
    wait "$pid" || status=$?
    [ "$status" -eq 0 ] || { cat "$words"; echo "it ended with $status"; exit 1; }
}
