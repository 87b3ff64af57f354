#!/bin/sh
# report_prints.sh PROGRAM: prints reports of few and of very many settings with a real browser and
# counts the sheets, which must be two of A4, on which nothing is cut.
set -eu
program=$1
browser=${CHROMIUM:-$(command -v chromium-headless-shell || echo /usr/bin/chromium)}  # eight starts
[ -x "$browser" ] || { echo "there is no Chromium; install the package chromium, or name one in CHROMIUM"; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# every input of the table away from its default, as far as a file may go
many=$("$program" parameters --format csv | awk -F, '
    $2 == "input" && $1 != "days" { printf ";%s=%s", $1, ($6 == $8 ? ($7 > 300 ? 300 : $7) : $6) }')

prints() { # NAME ARGUMENTS...
    name=$1
    shift
    "$program" report "$@" --out "$folder/$name.html"
    "$browser" --headless --no-sandbox --disable-gpu --user-data-dir="$folder/profile" \
        --no-pdf-header-footer --print-to-pdf="$folder/$name.pdf" "file://$folder/$name.html" \
        >"$folder/words" 2>&1 || { cat "$folder/words"; exit 1; }
    sheets=$(grep -ac '/Type /Page$' "$folder/$name.pdf" || true)
    [ "$sheets" -eq 2 ] || { echo "$name prints on $sheets sheets"; exit 1; }
    grep -aq 'MediaBox \[0 0 59[45]\.[0-9]* 84[12]\.[0-9]*\]' "$folder/$name.pdf" ||
        { echo "$name does not print on A4"; exit 1; }
    cut=$(cut_in "$folder/$name.html")
    [ "$cut" = "<title>cut: 0 </title>" ] || { echo "$name: $cut"; exit 1; }
}
# What ends outside its sheet, as the browser lays it out; the script stands in a copy without the rule
# that forbids scripts.
cut_in() { # FILE
    sed 's/<meta http-equiv="Content-Security-Policy"[^>]*>//' "$1" > "$folder/measured.html"
    cat >> "$folder/measured.html" <<'SCRIPT'
<script>
const cut = [];
for (const sheet of document.querySelectorAll(".sheet")) {
  const room = sheet.getBoundingClientRect();
  const below = room.bottom - parseFloat(getComputedStyle(sheet).paddingBottom);
  for (const one of sheet.querySelectorAll("h1,h2,p:not(.blank),td,th,figure,footer,footer *")) {
    const box = one.getBoundingClientRect();
    const spills = one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display != "inline";
    if (spills || box.bottom > below + 1 || box.right > room.right) cut.push(one.textContent.slice(0, 40));
  }
}
document.title = "cut: " + cut.length + " " + cut.join("; ");
</script>
SCRIPT
    "$browser" --headless --no-sandbox --disable-gpu --user-data-dir="$folder/profile" --dump-dom \
        "file://$folder/measured.html" 2>"$folder/words" | grep -o '<title>cut: .*</title>'
}
prints one_side --story balanced
prints two_sides --story warfarin
prints long_words --story warfarin --language de
prints very_many --share "cc1;m=1$many"
echo "reports print on two sheets"
