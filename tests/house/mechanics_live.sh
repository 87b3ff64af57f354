#!/bin/sh
# mechanics_live.sh PROGRAM FRAMES: works every mechanic of the real window by mouse and keys, as a
# person would, and looks at the picture after each. Run under xvfb-run with "-fbdir FRAMES": the
# virtual display then keeps its picture in a file there.
set -eu
program=$1
frames=$2
XDG_STATE_HOME=$(mktemp -d) # what people have kept is not touched
export XDG_STATE_HOME LIBGL_ALWAYS_SOFTWARE=1 ASAN_OPTIONS=detect_leaks=0
mkdir -p "$XDG_STATE_HOME/calcium-compass"
echo '{"format":"calcium-compass look 1","motion":"still"}' >"$XDG_STATE_HOME/calcium-compass/look.json"
work=$(mktemp -d)
screen=$frames/Xvfb_screen0
width=1280

# The picture behind the header of the file (its first and its twentieth number say how long).
number_at() { od -A n -t u1 -j "$1" -N 4 "$screen" | awk '{ print (($1 * 256 + $2) * 256 + $3) * 256 + $4 }'; }
header=$(($(number_at 0) + $(number_at 76) * 12))

# band NAME Y HEIGHT: keeps these rows of the picture as they are now.
band() {
    tail -c +$((header + 1 + $2 * width * 4)) "$screen" | head -c $(($3 * width * 4)) >"$work/$1"
}

# differing X WIDTH: per mille of the pixels between these columns in which bands "was" and "is" differ.
differing() {
    rows=$(($(wc -c <"$work/was") / width / 4))
    { cmp -l "$work/was" "$work/is" || true; } | awk -v width=$width -v left="$1" -v wide="$2" -v rows="$rows" '
        { p = int(($1 - 1) / 4); x = p % width
          if (p != last && x >= left && x < left + wide) n++
          last = p }
        BEGIN { last = -1 } END { print int(1000 * n / (wide * rows)) }'
}

fail() {
    echo "$1"
    kill "$pid" 2>/dev/null || true
    exit 1
}

# changes WHAT X Y W H LEAST ACTION...: after the action so much of the place differs from before, at
# the latest in eight seconds.
changes() {
    what=$1 x=$2 y=$3 w=$4 h=$5 least=$6
    shift 6
    band was "$y" "$h"
    "$@"
    for _ in $(seq 1 40); do
        sleep 0.2
        band is "$y" "$h"
        [ "$(differing "$x" "$w")" -ge "$least" ] && return 0
    done
    fail "$what: only $(differing "$x" "$w") of 1000 pixels at $x,$y changed"
}

# returns WHAT X Y W H ACTION...: after the action the place is again what `keep` kept.
keep() { band "$1" "$2" "$3"; }
returns() {
    what=$1 x=$2 y=$3 w=$4 h=$5 kept=$6
    shift 6
    "$@"
    cp "$work/$kept" "$work/was"
    for _ in $(seq 1 40); do
        sleep 0.2
        band is "$y" "$h"
        [ "$(differing "$x" "$w")" -eq 0 ] && return 0
    done
    fail "$what: $(differing "$x" "$w") of 1000 pixels at $x,$y are not what they were"
}

key() { xdotool key "$1"; }
# down and up in frames of their own, however slow they are
press_at() {
    xdotool mousemove "$1" "$2" sleep 0.3 mousedown 1 sleep 0.3 mouseup 1 sleep 0.3 mousemove 640 715
}

"$program" >"$work/words" 2>&1 &
pid=$!
window=$(timeout 60 xdotool search --sync --name "Calcium Compass" | head -n 1)
[ -n "$window" ] || fail "no window opened"
xdotool windowfocus "$window"
sleep 3

# live re-run and sentence: curves answer while the hand is on the slider, words after it
drag() {
    xdotool mousemove 78 276 mousedown 1
    for _ in 1 2 3 4; do
        xdotool mousemove_relative 10 0
        sleep 0.1
    done
}
changes "a slider that is held" 288 590 980 100 2 drag
changes "the sentence after release" 288 52 760 46 10 xdotool mouseup 1
xdotool mousemove 640 715
sleep 1

# ghost, undo and redo: what is put away comes back to the last pixel
keep with_ghost 590 100
changes "the ghost put away" 288 590 980 100 1 key g
returns "the ghost shown again" 288 590 980 100 with_ghost key g
changes "undo" 288 590 980 100 1 key z
returns "redo" 288 590 980 100 with_ghost key y

# the last change played once more: the slider leaves, and is back at the end
keep sliders 242 42
changes "replay" 0 242 276 42 1 key r
returns "the end of the replay" 0 242 276 42 sliders sleep 3
key Escape # the lit path

# sheets: each opens over the picture by its key and closes by Esc
for one in w e s h m t p i l v a F4; do
    changes "the sheet of $one" 300 300 960 60 400 key "$one"
    # arrows hidden: the model runs without them, and curves move
    [ "$one" != e ] || changes "hiding weak arrows" 288 590 980 100 1 press_at 1124 177
    # the calcium eaten since the start, which leads to its audit
    [ "$one" != l ] || changes "a number of the ledger" 300 300 960 60 30 press_at 662 241
    changes "closing the sheet of $one" 300 300 960 60 400 key Escape
done

# A beside B: two pictures, with what differs under them
changes "A beside B" 300 300 960 60 400 key x
sleep 1
changes "the other side" 288 590 980 100 1 key shift+x
changes "one picture again" 300 300 960 60 100 key x

# the time lens: a day, a month, all of it
changes "the day lens" 288 590 980 100 5 press_at 46 640
changes "the horizon lens" 288 590 980 100 5 press_at 175 640

# a share line goes to the clipboard, and the foot line says so
changes "sharing" 600 694 680 24 5 key c

# the projector look, with a ring around the pointer and the key that is pressed, and back
changes "the projector look" 0 120 276 300 300 key F9
sleep 2
changes "the key that is pressed" 1206 625 50 40 300 key g
changes "the ring around the pointer" 480 690 40 28 100 xdotool mousemove 500 703
xdotool mousemove 640 715
changes "the end of the projector look" 0 120 276 300 300 key F9

kill -0 "$pid" 2>/dev/null || fail "the window did not survive: $(cat "$work/words")"
kill -TERM "$pid"
status=0
wait "$pid" || status=$?
[ "$status" -eq 0 ] || fail "it ended with $status: $(cat "$work/words")"
[ ! -s "$work/words" ] || fail "it should have been quiet: $(cat "$work/words")"
rm -rf "$work"
echo "all mechanics answered"
