/**
 * How many subordinate ids a file such as `/etc/subuid` gives an account, by name or number:
 * https://man7.org/linux/man-pages/man5/subuid.5.html
 */
export function parseSubordinateIds(text: string, name: string, uid: number): number {
	let sum = 0;
	for (const line of text.split('\n')) {
		// ada:100000:65536
		const [owner, start = '', count = ''] = line.trim().split(':');
		const isMine = owner === name || owner === String(uid);
		if (isMine && /^\d{1,10}$/.test(start) && /^\d{1,10}$/.test(count)) sum += Number(count);
	}
	return sum;
}
