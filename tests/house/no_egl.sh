#!/bin/sh
# Where the machine's libEGL is no library, or lacks its functions, a picture is refused with one
# sentence; the loader of OpenGL would end the program. $1 is the program.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
echo "no library" > "$folder/libEGL.so.1"
status=0
said=$(LD_LIBRARY_PATH="$folder" "$1" shot --out "$folder/p.png" 2>&1) || status=$?
[ "$status" -eq 2 ] || { echo "exit status $status instead of 2: $said" >&2; exit 1; }
case "$said" in
    *"no OpenGL 3.3"*) ;;
    *) echo "said instead of the reason: $said" >&2; exit 1 ;;
esac
[ ! -e "$folder/p.png" ] || { echo "a picture appeared" >&2; exit 1; }
