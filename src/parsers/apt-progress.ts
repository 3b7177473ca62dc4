// What is fetched counts for one half, and what is unpacked and set up for the other.
const half = 50;

/** How far apt is, in percent, by all that it wrote to `APT::Status-Fd`; null: nothing yet. */
export function parseAptProgress(text: string): number | null {
	const lines = text.slice(0, text.lastIndexOf('\n')).split('\n');
	for (const line of lines.reverse()) {
		// dlstatus:1:20.4709:Retrieving file 1 of 12
		// pmstatus:docker.io:42.8571:Unpacking docker.io (amd64)
		const [, kind, percent] = /^(dl|pm)status:.*?:(\d+(?:\.\d+)?):/.exec(line) ?? [];
		if (percent === undefined) continue;
		const share = Math.min(Number(percent), 100) / 2;
		return Math.round(kind === 'dl' ? share : half + share);
	}
	return null;
}
