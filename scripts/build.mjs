// Builds dist/ from src/cli.ts.
import { chmodSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = join(root, 'dist');

rmSync(folder, { recursive: true, force: true });
await bundle({ root, input: 'src/cli.ts', folder, version });
chmodSync(join(folder, 'cli.cjs'), 0o755);
