import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Members of a bundle by path; the transcript and the diagnosis are empty where none are given. */
export type Members = Readonly<Record<string, string>>;

/** Every member of a bundle of a Linux machine that holds these ones, the manifest among them. */
export function bundleMembers(given: Members): Members {
	const diagnosis = JSON.stringify({ program: { name: 'nestvirt', version: '0.1.0' } });
	const members = { 'diagnosis.json': diagnosis, 'transcript.jsonl': '', ...given };
	const manifest = {
		schema: 'nestvirt/bundle@1',
		os: 'linux',
		observedAt: '2026-01-01T00:00:00.000Z',
		options: { proof: false, online: false },
		members: Object.entries(members).map(([path, text]) => ({
			path,
			bytes: Buffer.byteLength(text),
			sha256: createHash('sha256').update(text).digest('hex'),
		})),
	};
	return { ...members, 'manifest.json': JSON.stringify(manifest) };
}

/** Writes a bundle as a folder. */
export function writtenBundle(folder: string, given: Members): void {
	for (const [path, text] of Object.entries(bundleMembers(given))) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
}
