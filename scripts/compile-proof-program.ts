import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Processors that the program of the proof image is built for. */
export type ProofProcessor = 'x64' | 'arm64';

const compilers: Readonly<Record<ProofProcessor, readonly string[]>> = {
	x64: ['x86_64-linux-gnu-gcc', '-fcf-protection=none'],
	arm64: ['aarch64-linux-gnu-gcc'],
};

const flags = [
	...['-Os', '-static', '-nostdlib', '-ffreestanding', '-fno-builtin', '-fno-pic', '-no-pie'],
	...['-fno-stack-protector', '-fno-asynchronous-unwind-tables', '-Wall', '-Wextra', '-Werror'],
	...['-s', '-Wl,--build-id=none', '-Wl,-z,norelro', '-Wl,-z,noexecstack'],
	'-Wl,-z,noseparate-code',
];

/** The program of the proof image, built from its source; null where there is no compiler for the processor. */
export function compileProofProgram(processor: ProofProcessor): Buffer | null {
	const folder = mkdtempSync(join(tmpdir(), 'nestvirt-'));
	try {
		const [command = '', ...own] = compilers[processor];
		const program = join(folder, 'program');
		const source = 'src/machines/live/proof-image/program.c';
		const { status, error, stderr } = spawnSync(
			command,
			[...flags, ...own, '-o', program, source],
			{ encoding: 'utf8' },
		);
		if (error !== undefined) return null;
		if (status !== 0) throw new Error(stderr);
		return readFileSync(program);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
