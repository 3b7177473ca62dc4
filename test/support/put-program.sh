# Puts node and the built program of this checkout, with what it needs, below the root $1.
put_program() {
	mkdir -p "$1/opt/nestvirt/node_modules"
	cp -r dist "$1/opt/nestvirt"
	cp -r node_modules/koffi node_modules/@koromix "$1/opt/nestvirt/node_modules"
	cp "$(command -v node)" "$1/usr/local/bin/node"
}
