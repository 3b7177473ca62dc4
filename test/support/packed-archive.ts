import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { ZipFile } from 'yazl';

/** What an archive is made of: contents by path. */
export type Contents = Readonly<Record<string, string | Buffer>>;

/** The usual one, as the vendor lays it out on Windows. */
export const windowsEngine: Contents = {
	'docker/docker.exe': 'MZ client',
	'docker/dockerd.exe': 'MZ daemon',
};

/** SHA-256 of bytes, in hexadecimal. */
export const sha256Of = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** A zip with these files, below a folder that is an entry of its own. */
export async function zipOf(
	contents: Contents,
	folder: string | null = 'docker/',
): Promise<Buffer> {
	const zip = new ZipFile();
	if (folder !== null) zip.addEmptyDirectory(folder);
	for (const [path, content] of Object.entries(contents)) {
		zip.addBuffer(Buffer.from(content), path, { mode: 0o100644 });
	}
	zip.end();
	return buffer(zip.outputStream);
}

/** Headers of a tar's entries, with their content. */
export type TarEntries = readonly (readonly [
	header: Parameters<ReturnType<typeof pack>['entry']>[0],
	content?: string,
])[];

/** A gzipped tar with these entries. */
export async function tgzOf(entries: TarEntries): Promise<Buffer> {
	const tar = pack();
	for (const [header, content = ''] of entries) {
		const hasContent = header.type === undefined || header.type === 'file';
		if (hasContent) tar.entry(header, content);
		else tar.entry(header);
	}
	tar.finalize();
	return gzipSync(await buffer(tar));
}
