import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect } from 'vitest';
import { built } from './support/built.ts';
import { realTest } from './support/needs.ts';

const needs = ['build'] as const;
const kept = `start-${process.version}-${process.platform}-${process.arch}.cache`;
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
let folder = '';

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'nestvirt-'));
	cpSync('dist', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const compiled = (): string => join(folder, kept);
const program = (): string => join(folder, 'cli.cjs');

describe('the start', () => {
	realTest('takes what the build compiled for this Node, and starts once', needs, () => {
		expect(readdirSync(folder).filter((name) => name.endsWith('.cache'))).toEqual([kept]);
		const watch = join(folder, 'watch.cjs');
		writeFileSync(
			watch,
			`const vm = require('node:vm');
			vm.Script = class extends vm.Script {
				constructor(...args) {
					super(...args);
					process.stderr.write('rejected: ' + this.cachedDataRejected);
				}
			};
			process.argv.splice(1, 1);
			require(process.argv[1]);`,
		);
		// The catalog is loaded late, and asks for the program by its name.
		const ran = built([program(), 'catalog', 'goals'], { program: watch });
		expect(ran).toMatchObject({ warnings: 'rejected: false', exitCode: 0 });
		expect(ran.output.match(/^linux-containers /gm)).toHaveLength(1);
	});

	realTest('does without, with another one, and with half of it', needs, () => {
		const whole = readFileSync(compiled());
		for (const bytes of [null, Buffer.from('no code'), Buffer.alloc(0), whole.subarray(0, 9999)]) {
			if (bytes === null) rmSync(compiled());
			else writeFileSync(compiled(), bytes);
			const ran = built(['--version'], { program: program() });
			expect(ran).toMatchObject({ output: `${version}\n`, warnings: '', exitCode: 0 });
		}
	});
});

realTest('a question without anybody to answer it ends with 8, and says what to do', needs, () => {
	const words = ['setup', '--machine', 'virtualbox-debian-12', '--goal', 'linux-containers'];
	const { exitCode, warnings } = built(words);
	expect(exitCode).toBe(8);
	expect(warnings).toContain('--yes');
});
