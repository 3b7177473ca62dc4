/** One mounted file system. */
export interface Mount {
	readonly point: string;
	readonly type: string;
	readonly options: readonly string[];
}

/** The file systems of `/proc/self/mountinfo`; lines that are cut or garbage are left out. */
export function parseMounts(text: string): readonly Mount[] {
	const mounts: Mount[] = [];
	for (const line of text.split('\n')) {
		// 30 29 0:25 / /sys/fs/cgroup/memory rw,nosuid shared:9 - cgroup cgroup rw,memory
		const [before, after] = line.split(' - ');
		const point = before?.split(' ')[4];
		const [type, , options] = after?.split(' ') ?? [];
		if (point === undefined || type === undefined) continue;
		mounts.push({ point, type, options: options?.split(',') ?? [] });
	}
	return mounts;
}
