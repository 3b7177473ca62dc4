/** S-1-5-32-544, from its bytes: revision, count, authority of six bytes, and so many numbers. */
export function sidText(bytes: Buffer, at: number): string {
	const count = bytes.readUInt8(at + 1);
	const authority = bytes.readUIntBE(at + 2, 6);
	const parts = Array.from({ length: count }, (_, index) => bytes.readUInt32LE(at + 8 + index * 4));
	return ['S', bytes.readUInt8(at), authority, ...parts].join('-');
}
