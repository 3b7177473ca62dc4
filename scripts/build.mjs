// Builds dist/ from src/cli.ts: split chunks, so that a command loads only what it uses.
import { chmodSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

rmSync(join(root, 'dist'), { recursive: true, force: true });
await build({
	absWorkingDir: root,
	entryPoints: ['src/cli.ts'],
	outdir: 'dist',
	bundle: true,
	splitting: true,
	format: 'esm',
	platform: 'node',
	target: 'node20',
	// koffi finds its prebuilt library relative to its own files.
	external: ['koffi'],
	minifySyntax: true,
	minifyWhitespace: true,
	sourcemap: 'linked',
	sourcesContent: false,
	define: { NESTVIRT_VERSION: JSON.stringify(version) },
	// CommonJS packages inside the bundle ask for Node's own modules by `require`.
	banner: {
		js: "import{createRequire as nestvirtRequire}from'node:module';const require=nestvirtRequire(import.meta.url);",
	},
	legalComments: 'none',
	logLevel: 'warning',
});
chmodSync(join(root, 'dist/cli.js'), 0o755);
