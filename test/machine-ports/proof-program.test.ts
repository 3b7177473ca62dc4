import { execFile, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { compileProofProgram, type ProofProcessor } from '../../scripts/compile-proof-program.ts';
import { proofProgram } from '../../src/machines/live/proof-image/proof-program.ts';
import { type Need, realTest } from '../support/needs.ts';

const folder = mkdtempSync(join(tmpdir(), 'nestvirt-'));
afterAll(() => rmSync(folder, { recursive: true }));

const embedded = (kind: ProofProcessor): Buffer => Buffer.from(proofProgram[kind].base64, 'base64');

/** A port that nobody used for a while. */
function freePort(): Promise<number> {
	return new Promise((done) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const address = server.address();
			const port = typeof address === 'object' && address !== null ? address.port : 0;
			server.close(() => done(port));
		});
	});
}

async function answerAt(port: number): Promise<string> {
	for (let tries = 0; ; tries += 1) {
		try {
			return await (await fetch(`http://127.0.0.1:${port}/`)).text();
		} catch (error) {
			if (tries === 50) throw error;
			await new Promise((done) => setTimeout(done, 50));
		}
	}
}

/** Everything that a program says of itself when each of its verbs is tried. */
async function behaviour(name: string, bytes: Buffer, start: readonly string[]) {
	const program = join(folder, name);
	writeFileSync(program, bytes, { mode: 0o755 });
	const [command = program, ...before] = [...start, program];
	const run = (words: readonly string[], input = '') => {
		const all = [...before, ...words];
		const { status, stdout } = spawnSync(command, all, {
			input,
			encoding: 'utf8',
			timeout: 20_000,
		});
		return `${words[0]} ${status}: ${stdout}`;
	};
	const port = await freePort();
	const server = spawn(command, [...before, 'serve', String(port), 'text'], { stdio: 'ignore' });
	const ended = new Promise((done) => server.on('exit', done));
	const served = await answerAt(port);
	const other = createServer((socket) => socket.on('data', () => socket.end('answer')));
	const otherPort = await new Promise<number>((done) => {
		other.listen(0, '127.0.0.1', () => done((other.address() as AddressInfo).port));
	});
	const asked = await new Promise<string>((done) => {
		execFile(command, [...before, 'ask', String(otherPort)], (_, stdout) => done(stdout));
	});
	other.close();
	const kept = join(folder, `${name}.kept`);
	return [
		`serve ${await ended}: ${served}`,
		`ask: ${asked}`,
		run(['ask', String(otherPort)]),
		run(['hello']).replace(/(hello from \w+) \S+/, '$1 RELEASE'),
		run(['write', kept, 'kept text']),
		run(['read', kept]),
		run(['read', `${kept}.nowhere`]),
		run(['talk'], 'one\rtwo\nexit\r'),
		run(['talk'], 'one\n'),
		run(['eat', '2']),
		run(['fork', '3']),
		run([]),
		run(['fork']),
	];
}

interface Kind {
	readonly kind: ProofProcessor;
	readonly machine: string;
	/** What starts a program of this processor. */
	readonly start: readonly string[];
	readonly needs: readonly Need[];
}

const kinds: readonly Kind[] = [
	{ kind: 'x64', machine: 'x86_64', start: [], needs: ['linux', 'x64', 'gcc'] },
	{
		kind: 'arm64',
		machine: 'aarch64',
		start: ['qemu-aarch64-static'],
		needs: ['linux', 'aarch64'],
	},
];

for (const { kind, machine, start, needs } of kinds) {
	describe(`the program of the proof image for ${kind}`, () => {
		test('is what its SHA-256 says', () => {
			const digest = createHash('sha256').update(embedded(kind)).digest('hex');
			expect(digest).toBe(proofProgram[kind].sha256);
		});

		realTest('does what proofs ask of it, and the same when it is built again', needs, async () => {
			const own = await behaviour(`own-${kind}`, embedded(kind), start);
			expect(own).toEqual([
				'serve 0: text',
				'ask: answer',
				'ask 1: cannot reach the port: error 111\n',
				`hello 0: hello from Linux RELEASE ${machine}\n`,
				'write 0: written\n',
				'read 0: kept text\n',
				'read 1: cannot open the file: error 2\n',
				'talk 0: ready\nheard: one\nheard: two\nbye\n',
				'talk 3: ready\nheard: one\n',
				'eat 0: took 2 MiB\n',
				'fork 0: started 3, error 0\n',
				'undefined 2: ',
				'fork 2: ',
			]);
			const built = compileProofProgram(kind);
			expect(await behaviour(`new-${kind}`, built ?? Buffer.alloc(0), start)).toEqual(own);
		});
	});
}
