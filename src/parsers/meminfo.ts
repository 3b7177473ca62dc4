import type { Memory } from '../model/facts.ts';

/** Memory from the text of `/proc/meminfo`, in bytes; null when it states no total. */
export function parseMeminfo(text: string): Memory | null {
	const bytesOf = (name: string): number | null => {
		// MemTotal:       24684096 kB
		const match = new RegExp(`^${name}: +(\\d{1,15}) kB$`, 'm').exec(text);
		return match === null ? null : Number(match[1]) * 1024;
	};
	const totalBytes = bytesOf('MemTotal');
	return totalBytes === null ? null : { totalBytes, availableBytes: bytesOf('MemAvailable') };
}
