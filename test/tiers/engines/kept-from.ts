import { readFileSync } from 'node:fs';
import type { DebianRelease } from '../../support/debian-disk.ts';
import { engineRoom } from './engine-room.ts';

/** The text of a file that a script kept. */
type Kept = (name: string) => string;

const rooms = new Map<string, Promise<Kept>>();

async function keptAnew(script: string, release: DebianRelease): Promise<Kept> {
	const { folder, said } = await engineRoom(`setups/${script}`, 'bare', release);
	return (name) => {
		try {
			return readFileSync(`${folder}/${name}`, 'utf8').trim();
		} catch {
			throw new Error(`${script}, ${name}: ${said.slice(-2000)}`);
		}
	};
}

/** What a script of `setups` kept in a Debian without an engine; each runs once. */
export function keptFrom(script: string, release: DebianRelease = 'bookworm'): Promise<Kept> {
	const key = `${script} in ${release}`;
	const known = rooms.get(key) ?? keptAnew(script, release);
	rooms.set(key, known);
	return known;
}
