// Runs scripts/NAME.ts: bundles it, because Node 20 does not run TypeScript, and hands the rest over.
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';

const scripts = dirname(fileURLToPath(import.meta.url));
const root = join(scripts, '..');
const [name, ...rest] = process.argv.slice(2);
const folder = join(root, `node_modules/.cache/nestvirt-scripts/${name}-${process.pid}`);

process.chdir(root);
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
await bundle({
	root,
	input: `scripts/${name}.ts`,
	folder,
	version: 'script',
	external: [/^[^./]/],
});
process.argv = [process.argv[0], join(folder, `${name}.cjs`), ...rest];
createRequire(import.meta.url)(process.argv[1]);
