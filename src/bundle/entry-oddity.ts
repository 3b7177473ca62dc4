import type { Entry } from 'yauzl';

const [regularFile, fileTypes] = [0o100000, 0o170000];
const [stored, deflated] = [0, 8];
const encrypted = 0x2041;

/** Why an entry of a zip file is not opened, to go on after its name; undefined: it is a plain file. */
export function entryOddity(entry: Entry): string | undefined {
	const { compressionMethod: method } = entry;
	const type = (entry.externalFileAttributes >>> 16) & fileTypes;
	if (type !== 0 && type !== regularFile) return 'is a link, or no file at all';
	if ((entry.generalPurposeBitFlag & encrypted) !== 0) return 'is encrypted';
	return method !== stored && method !== deflated ? 'is packed in another way' : undefined;
}
