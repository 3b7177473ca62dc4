# The disk becomes full at one stage after the other: of the journal, of fetching, of unpacking, of the engine's start.
allow_fewer_files
make_archive
hash=$(hash_of /srv/docker.tgz)
picture before

# full NAME MEBIBYTES WORDS: sets up with so much left, and makes room again.
full() {
	name=$1 left=$2
	shift 2
	# Whole, and then so much less: of what is told as free, some is kept back.
	free=$(($(stat --file-system --format '%f * %S' /) / 1048576))
	fallocate --length "$((free - 100))M" /filler
	dd if=/dev/zero of=/rest bs=1M 2>/dev/null || :
	truncate --size "-${left}M" /filler
	nestvirt setup --goal linux-containers --yes "$@" >"/run/$name.txt" 2>&1
	docker version --format '{{.Server.Version}}' >"/run/$name-version.txt" 2>&1 || :
	rm /filler /rest
	cp "/run/$name.txt" "/run/$name-version.txt" /out
	# What could not be put back for want of room is put back now.
	if grep -q '^exit 6$' "/run/$name.txt"; then nestvirt setup --undo --yes >"/out/$name-undo.txt" 2>&1; fi
	picture "after-$name"
}
for left in 1 30 100 190; do full "packages-$left" "$left"; done
for left in 1 30 100 190; do full "archive-$left" "$left" --engine-archive /srv/docker.tgz --engine-sha256 "$hash"; done
