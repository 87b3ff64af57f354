#!/bin/sh
# old_driver.sh PROGRAM: on a driver without OpenGL 3.3 the window and the picture say so in one
# sentence and end with 2. Run under xvfb-run.
set -eu
program=$1
XDG_STATE_HOME=$(mktemp -d) # what people have kept is not touched
export XDG_STATE_HOME LIBGL_ALWAYS_SOFTWARE=1 MESA_GL_VERSION_OVERRIDE=2.1 ASAN_OPTIONS=detect_leaks=0
for command in window "shot --out never_written.png"; do
    status=0
    # shellcheck disable=SC2086 # a command with its arguments
    words=$("$program" $command 2>&1) || status=$?
    echo "$words"
    [ "$status" -eq 2 ] || { echo "'$command' ended with $status"; exit 1; }
    [ "$(echo "$words" | wc -l)" -eq 1 ] || { echo "'$command' said more than a sentence"; exit 1; }
    echo "$words" | grep -q "OpenGL 3.3" || { echo "'$command' did not name OpenGL 3.3"; exit 1; }
done
[ ! -e never_written.png ] || { echo "a picture was written"; exit 1; }
echo "old drivers are told apart"
