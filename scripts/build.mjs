// Builds dist/: the program from src/cli.ts, what starts it from src/boot.ts, and what V8 compiles of the program.
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = join(root, 'dist');

rmSync(folder, { recursive: true, force: true });
await bundle({ root, input: { start: 'src/cli.ts' }, folder, version });
await bundle({ root, input: { cli: 'src/boot.ts' }, folder, version });
chmodSync(join(folder, 'cli.cjs'), 0o755);
// Without it the program starts all the same, only slower.
spawnSync(process.execPath, [join(root, 'scripts/keep-compiled.cjs')], {
	stdio: 'ignore',
	timeout: 20_000,
});
