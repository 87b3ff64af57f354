# clean_root.sh, to be sourced: a Debian with nothing prepared, made by debootstrap, to try things in.
# Where it cannot be made by this user, the test is left out (77) and says why.

skip() { echo "left out: $*"; exit 77; }

# The archive that this system's apt takes Debian from; COMPASS_DEBIAN_MIRROR where it takes none.
debian_mirror() {
    if [ -n "${COMPASS_DEBIAN_MIRROR:-}" ]; then
        echo "$COMPASS_DEBIAN_MIRROR"
        return
    fi
    # shellcheck disable=SC2016 # the words in braces are apt's
    apt-get indextargets --format '$(REPO_URI)' "Created-By: Packages" "Origin: Debian" \
        "Label: Debian" | sort -u | head -n 1
}

# make_root SUITE WORK: unpacks a clean root at "$root"; the first time debootstrap makes it.
make_root() {
    [ "$(id -u)" -eq 0 ] || skip "a clean Debian is made by root alone"
    command -v debootstrap >/dev/null || skip "debootstrap is not installed (script/bootstrap test)"
    unshare --mount true 2>/dev/null || skip "this root may not mount, so it can make no clean Debian"
    mkdir -p "$2"
    packed="$2/$1.tar"
    root="$2/$1"
    drop_root
    if [ ! -s "$packed" ]; then
        mirror=$(debian_mirror)
        [ -n "$mirror" ] || { echo "apt knows no archive of Debian; name one in COMPASS_DEBIAN_MIRROR"; exit 1; }
        debootstrap --variant=minbase "$1" "$root" "$mirror" >"$2/$1.log" 2>&1 ||
            { tail -n 5 "$2/$1.log"; echo "debootstrap failed; see $2/$1.log"; exit 1; }
        tar -C "$root" -cf "$packed.part" . && mv "$packed.part" "$packed"
        return
    fi
    mkdir -p "$root" && tar -C "$root" -xf "$packed"
}

drop_root() { rm -rf --one-file-system "$root"; }

# in_root COMMAND: runs it in the root, which has no network names but those of this system. What is
# mounted for it is gone with it.
in_root() {
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    unshare --mount --propagation private sh -c '
        mount -t proc proc "$1/proc" && mkdir -p "$1/dev/shm" && mount -t tmpfs tmpfs "$1/dev/shm" &&
        exec chroot "$1" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
            DEBIAN_FRONTEND=noninteractive sh -ec "$2"' in_root "$root" "$1"
}
