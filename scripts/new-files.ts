import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { exportName, registries, registrySource } from './registry-source.ts';

/** Writes new files and the indexes; replaces nothing. Ends the process with 2 and a sentence on wrong use. */
export function newFiles(
	kind: string,
	files: (id: string, name: string) => Record<string, string>,
): void {
	const [id = ''] = process.argv.slice(2);
	if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
		console.error(`Usage: npm run new:${kind} -- some-name-in-kebab-case`);
		process.exit(2);
	}
	const sources = Object.entries(files(id, exportName(id)));
	const taken = sources.find(([path]) => existsSync(path));
	if (taken !== undefined) {
		console.error(`${taken[0]} exists already.`);
		process.exit(2);
	}
	for (const [path, text] of sources) {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
		console.log(`made ${path}`);
	}
	for (const registry of registries) {
		writeFileSync(`${registry.folder}/index.ts`, registrySource(registry));
	}
	console.log('Now write what it says, run `npm run docs`, and `npm run check`.');
}
