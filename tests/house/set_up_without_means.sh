#!/bin/sh
# set_up_without_means.sh SOURCE WORK: calls script/bootstrap where only a few plain tools are to be
# found, and looks for a clear refusal with the list of what is needed.
set -eu
bootstrap="$1/script/bootstrap"
tools="$2/few tools"
rm -rf "$tools"
mkdir -p "$tools"
for tool in sh env cat tail mktemp rm; do ln -s "$(command -v $tool)" "$tools/$tool"; done

fake() { printf '#!/bin/sh\n%s\n' "$2" >"$tools/$1" && chmod +x "$tools/$1"; }
refused() { # for what reason the set-up ends, and with which word of its list
    status=0
    words=$(PATH="$tools" "$bootstrap" run 2>&1) || status=$?
    [ "$status" -eq 2 ] || { echo "$words"; echo "ended with $status"; exit 1; }
    for part in "$@"; do
        case "$words" in
            *"$part"*) ;;
            *) echo "$words"; echo "does not say: $part"; exit 1 ;;
        esac
    done
}

refused "this system has no apt" "Dear ImGui 1.86" "CMake 3.25"
[ -z "$(COMPASS_SKIP_BOOTSTRAP=1 PATH="$tools" "$bootstrap" run 2>&1)" ] ||
    { echo "it should trust who says that all is there"; exit 1; }

fake dpkg-query "exit 1"
fake apt-get "echo no network; exit 100"
fake id "echo 1000"
refused "no sudo to install them with" "libsdl2-dev"
fake id "echo 0"
refused "installing: " "no network" "installing failed" "Dear ImGui 1.86"
rm -rf "$tools"
echo "the set-up said what it could not install"
