import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { docPages } from './doc-pages.ts';
import { registries, registrySource } from './registry-source.ts';

// Makes what is generated: the index of checks and remediations, a page for each check, the exit codes.
for (const registry of registries) {
	writeFileSync(`${registry.folder}/index.ts`, registrySource(registry));
}
mkdirSync('docs/checks', { recursive: true });
for (const name of readdirSync('docs/checks')) rmSync(`docs/checks/${name}`);
for (const [path, text] of docPages()) writeFileSync(path, text);
console.log('Made the indexes and the generated pages of docs/.');
