/** A place below a folder of an engine; what lies there is the user's, but for the engine's own names. */
export interface EngineHolding {
	readonly below: string;
	readonly own?: readonly string[];
	readonly what: string;
}

// https://github.com/moby/moby/blob/v20.10.24/image/fs.go, .../volume/service/store.go and
// https://github.com/containerd/containerd/blob/v1.6.20/content/local/store.go
const blobs = 'io.containerd.content.v1.content/blobs/sha256';
const images = (driver: string): EngineHolding => ({
	below: `image/${driver}/imagedb/content/sha256`,
	what: 'images',
});

/** Where the user's things lie in the folders of an engine. */
export const engineHoldings: Readonly<Record<string, readonly EngineHolding[]>> = {
	'/var/lib/docker': [
		{ below: 'containers', what: 'containers' },
		...['overlay2', 'vfs', 'fuse-overlayfs', 'btrfs', 'zfs', 'devicemapper', 'aufs'].map(images),
		{ below: `containerd/daemon/${blobs}`, what: 'images' },
		{ below: 'volumes', own: ['metadata.db', 'backingFsBlockDev'], what: 'volumes' },
		{ below: 'swarm', what: 'a swarm' },
		{ below: 'plugins', own: ['storage', 'tmp'], what: 'plugins' },
	],
	'/var/lib/containerd': [{ below: blobs, what: 'images' }],
	'/etc/cni': [
		{ below: '', own: ['net.d'], what: 'settings' },
		{ below: 'net.d', what: 'networks' },
	],
	// For programs that `ctr install` puts there; containerd makes the two folders at its start:
	// https://github.com/containerd/containerd/blob/main/docs/managed-opt.md
	'/opt/containerd': [
		{ below: 'bin', what: 'programs' },
		{ below: 'lib', what: 'libraries' },
		{ below: '', own: ['bin', 'lib'], what: 'something' },
	],
	// The daemon itself writes this key: https://github.com/moby/moby/blob/v20.10.24/daemon/trustkey.go
	'/etc/docker': [{ below: '', own: ['key.json'], what: 'settings' }],
};
