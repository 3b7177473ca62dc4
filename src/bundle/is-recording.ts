// What only this program writes. Where one is missing, the other tells a damaged recording from somebody's own files.
const ofRecordings = new Set(['manifest.json', 'transcript.jsonl']);

/** Whether names are those of a recording, at the top or in the one folder that holds them all. */
export function isRecording(names: readonly string[]): boolean {
	const [top = ''] = names.map((name) => /^[^/]+\//.exec(name)?.[0] ?? '');
	const isInOne = names.every((name) => name.startsWith(top));
	return names.some((name) => ofRecordings.has(isInOne ? name.slice(top.length) : name));
}
