/** The kernel that `uname -a`, or the first line of a kernel's log, names. */
export interface KernelLine {
	readonly release: string;
	/** The machine's name, which only uname prints. */
	readonly computer: string | null;
	readonly architecture: string | null;
	/** A small Linux beside Windows or macOS, not a machine of its own: that of WSL, or of Docker Desktop. */
	readonly isKept: boolean;
}

const isKept = (release: string): boolean => /microsoft|linuxkit/i.test(release);

/** The kernel that a text names; null where it names none. */
export function parseKernelLine(text: string): KernelLine | null {
	// Linux web01 6.1.0-18-amd64 #1 SMP PREEMPT_DYNAMIC Debian 6.1.76-1 (2024-02-01) x86_64 GNU/Linux
	const printed = /^Linux (\S{1,64}) (\d+\.\d+\S{0,64}) #.{1,200}$/m.exec(text);
	if (printed !== null) {
		const [line, computer = '', release = ''] = printed;
		const [, architecture] =
			/\b(x86_64|aarch64|i686|armv7l|ppc64le|s390x|riscv64)\b/.exec(line) ?? [];
		return { release, computer, architecture: architecture ?? null, isKept: isKept(release) };
	}
	// [    0.000000] Linux version 6.1.0-18-amd64 (debian-kernel@lists.debian.org)
	const [, release] = /\bLinux version (\d+\.\d+\S{0,64}) \(/.exec(text) ?? [];
	if (release === undefined) return null;
	return { release, computer: null, architecture: null, isKept: isKept(release) };
}
