import { mkdirSync } from 'node:fs';

/** Where the lab keeps what it makes; one name below it for each thing. */
export function labFolder(name: string): string {
	const folder = `node_modules/.cache/nestvirt-lab/${name}`;
	mkdirSync(folder, { recursive: true });
	return folder;
}
