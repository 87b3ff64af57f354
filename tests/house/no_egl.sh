#!/bin/sh
# Where the machine's libEGL or libGL is no library, or drivers cannot be found, a picture is refused
# with one sentence; the loaders of OpenGL would end the program. $1 is the program.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

refuses() { # setting...: no picture in an environment with these
    status=0
    said=$(env "$@" "$program" shot --size 200x150 --out "$folder/p.png" 2>&1) || status=$?
    [ "$status" -eq 2 ] || { echo "$*: exit status $status instead of 2: $said" >&2; exit 1; }
    case "$said" in
        *"calcium-compass: this machine offers no OpenGL 3.3"*) ;;
        *) echo "$*: said instead of the reason: $said" >&2; exit 1 ;;
    esac
    [ ! -e "$folder/p.png" ] || { echo "$*: a picture appeared" >&2; exit 1; }
}

program=$1
for library in libEGL.so.1 libGL.so.1; do
    mkdir "$folder/$library"
    echo "no library" > "$folder/$library/$library"
    refuses LD_LIBRARY_PATH="$folder/$library"
done
refuses LIBGL_DRIVERS_PATH=/nonexistent __EGL_VENDOR_LIBRARY_DIRS=/nonexistent
