import { ZipFile } from 'yazl';

const ordinaryFile = 0o100644;

/** A zip file of these members, below one folder; the same members in the same order give the same bytes. */
export async function zipOf(
	folder: string,
	members: readonly (readonly [name: string, bytes: Buffer])[],
): Promise<Buffer> {
	// The same evidence gives the same bytes: one moment by the clock on the wall, in whatever zone.
	const moment = new Date(1990, 0, 1);
	const zip = new ZipFile();
	for (const [name, bytes] of members) {
		zip.addBuffer(bytes, `${folder}/${name}`, {
			mtime: moment,
			mode: ordinaryFile,
			compress: true,
			forceDosTimestamp: true,
		});
	}
	zip.end();
	const parts: Buffer[] = [];
	for await (const part of zip.outputStream as AsyncIterable<Buffer>) parts.push(part);
	return Buffer.concat(parts);
}
