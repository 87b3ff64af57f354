#!/bin/sh
# lesson_sheets_print.sh SITE: has compass-site (SITE) make the pages of the lessons in every language,
# prints them with a real browser and counts sheets of A4: two for a lesson, one for its notes.
set -eu
site=$1
browser=${CHROMIUM:-/usr/bin/chromium}
[ -x "$browser" ] || { echo "there is no Chromium; install the package chromium, or name one in CHROMIUM"; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/parts" "$folder/docs"
for name in model solver scene maps sweeps contribute; do # what script/docs makes of the texts
    echo "<h1>$name</h1>" >"$folder/parts/$name.html"
done
"$site" "$folder/parts" "$folder/docs"

prints() { # NAME SHEETS
    "$browser" --headless --no-sandbox --disable-gpu --user-data-dir="$folder/profile" \
        --no-pdf-header-footer --print-to-pdf="$folder/$1.pdf" "file://$folder/docs/$1.html" \
        >"$folder/words" 2>&1 || { cat "$folder/words"; exit 1; }
    sheets=$(grep -ac '/Type /Page$' "$folder/$1.pdf" || true)
    [ "$sheets" -eq "$2" ] || { echo "$1 prints on $sheets sheets, not on $2"; exit 1; }
    grep -aq 'MediaBox \[0 0 59[45]\.[0-9]* 84[12]\.[0-9]*\]' "$folder/$1.pdf" ||
        { echo "$1 does not print on A4"; exit 1; }
}
count=0
for page in "$folder"/docs/lesson_l*.html; do
    prints "$(basename "$page" .html)" 2
    count=$((count + 1))
done
for page in "$folder"/docs/notes_l*.html; do
    prints "$(basename "$page" .html)" 1
    count=$((count + 1))
done
[ "$count" -eq 20 ] || { echo "there are $count pages to print, not 20"; exit 1; }
echo "sheets of lessons print on two pages, notes on one"
