#!/bin/sh
# run_from_a_path_with_spaces.sh SOURCE WORK: copies the project to a folder whose name has spaces,
# starts it there as a user without a display would, looks for what it must have written, and moves it.
set -eu
source=$1
copy="$2/a path with spaces"
rm -rf "$copy"
mkdir -p "$copy"
cd "$source"
git ls-files -co --exclude-standard | while IFS= read -r file; do
    [ -f "$file" ] && cp --parents "$file" "$copy/"
done
cd "$copy"
unset DISPLAY WAYLAND_DISPLAY
script/run >words.txt
cat words.txt
for story in balanced d3_alone; do
    [ -s "build/gallery/$story.png" ] || { echo "no picture of $story"; exit 1; }
    [ "$(grep -vc '^#' "build/gallery/$story.csv")" -eq 3652 ] || { echo "no table of $story"; exit 1; }
done
grep -q "build/gallery" words.txt || { echo "the folder is not named"; exit 1; }
[ "$(script/run version | grep -c calcium-compass)" -ge 1 ] || { echo "arguments do not arrive"; exit 1; }
cd "$2" && rm -rf "$copy moved" && mv "$copy" "$copy moved"
moved=$("$copy moved/script/run" version) || { echo "it does not start after a move"; exit 1; }
[ "$moved" != "${moved#calcium-compass}" ] || { echo "after a move it says: $moved"; exit 1; }
rm -rf "$copy moved"
echo "started from a path with spaces, and after a move"
