// Runs scripts/NAME.ts: bundles it, because Node 20 does not run TypeScript, and hands the rest over.
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const scripts = dirname(fileURLToPath(import.meta.url));
const root = join(scripts, '..');
const [name, ...rest] = process.argv.slice(2);
const folder = join(root, 'node_modules/.cache/nestvirt-scripts');
const outfile = join(folder, `${name}-${process.pid}.mjs`);

mkdirSync(folder, { recursive: true });
await build({
	absWorkingDir: root,
	entryPoints: [join('scripts', `${name}.ts`)],
	outfile,
	bundle: true,
	format: 'esm',
	platform: 'node',
	target: 'node20',
	packages: 'external',
	define: { NESTVIRT_VERSION: '"0.0.0-script"' },
	logLevel: 'warning',
});
process.chdir(root);
process.argv = [process.argv[0], outfile, ...rest];
try {
	await import(pathToFileURL(outfile).href);
} finally {
	rmSync(outfile, { force: true });
}
