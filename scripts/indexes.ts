import { writeFileSync } from 'node:fs';
import { registries, registrySource } from './registry-source.ts';

// Makes the indexes of checks and remediations: before the pages, which are made from them.
for (const registry of registries) {
	writeFileSync(`${registry.folder}/index.ts`, registrySource(registry));
}
