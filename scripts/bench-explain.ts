import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fragments } from '../src/explain/fragments.ts';
import { signatures } from '../src/knowledge/signatures.ts';

const megabytes = 256;
const rounds = 5;

// Lines of a healthy daemon: no fragment is in them, so that every byte is looked at.
const line =
	'time="2026-01-01T05:28:44Z" level=info msg="Loading containers: done." id=0123456789abcdef\n';

function writeLog(path: string): void {
	const block = Buffer.from(line.repeat(20_000));
	const file = openSync(path, 'w');
	for (let bytes = 0; bytes < megabytes * 1e6; bytes += block.length) writeSync(file, block);
	closeSync(file);
}

function fastest(program: string, args: readonly string[]): number {
	const times = Array.from({ length: rounds }, () => {
		const start = performance.now();
		spawnSync(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
		return performance.now() - start;
	});
	return Math.min(...times);
}

/** `explain` on a log without a match, beside ripgrep with the same fragments. */
export function benchExplain(): void {
	if (spawnSync('rg', ['--version']).error !== undefined) {
		console.log('rg: not installed, explain is not compared');
		return;
	}
	const folder = mkdtempSync(join(tmpdir(), 'nestvirt-bench-'));
	try {
		const [log, list] = [join(folder, 'log'), join(folder, 'fragments')];
		writeLog(log);
		writeFileSync(list, fragments(signatures).texts.join('\n'));
		const ours = fastest(process.execPath, ['dist/cli.cjs', 'explain', log]);
		const theirs = fastest('rg', ['-c', '-i', '-F', '-f', list, log]);
		console.log(
			`explain on ${megabytes} MB without a match: ${(ours / theirs).toFixed(2)} x rg -c -i -F ` +
				`with the same ${fragments(signatures).texts.length} fragments ` +
				`(${(megabytes / (ours / 1000)).toFixed(0)} MB/s)`,
		);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
