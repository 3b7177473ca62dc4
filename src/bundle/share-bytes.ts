import type { Entry } from 'yauzl';

const localHeaderBytes = 30;

/** Whether entries of a zip file share bytes: that is how a small file becomes a huge one. */
export function shareBytes(entries: readonly Entry[]): boolean {
	const ranges = entries
		.map(({ relativeOffsetOfLocalHeader: start, compressedSize, fileNameRaw }) => ({
			start,
			end: start + localHeaderBytes + fileNameRaw.length + compressedSize,
		}))
		.sort((one, other) => one.start - other.start);
	return ranges.some(
		({ end }, place) => end > (ranges[place + 1]?.start ?? Number.POSITIVE_INFINITY),
	);
}
