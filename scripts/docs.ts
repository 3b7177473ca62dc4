import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { docPages } from './doc-pages.ts';

// Makes the generated pages: one for each check, the remediations, the exit codes.
mkdirSync('docs/checks', { recursive: true });
for (const name of readdirSync('docs/checks')) rmSync(`docs/checks/${name}`);
for (const [path, text] of docPages()) writeFileSync(path, text);
console.log('Made the indexes and the generated pages of docs/.');
