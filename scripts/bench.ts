import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchExplain } from './bench-explain.ts';
import { benchIdentify } from './bench-identify.ts';
import { benchRedaction } from './bench-redaction.ts';

// Measures start and diagnosis against a bare Node and against the tools that answer the same questions,
// interleaved, in one run, under a clean environment. What counts are the ratios.

const rounds = 21;
const environment = { PATH: process.env['PATH'] ?? '' };

interface Subject {
	readonly name: string;
	readonly command: readonly string[];
	readonly variables?: Readonly<Record<string, string>>;
}

interface Measured extends Subject {
	readonly median: number;
}

const node = process.execPath;

// An engine that answers at once, so that the figure holds the ping and not the engine's own work.
const folder = mkdtempSync(join(tmpdir(), 'nestvirt-bench-'));
const socket = join(folder, 'engine.sock');
const answer = 'HTTP/1.0 200 OK\\r\\nServer: bench\\r\\nContent-Length: 2\\r\\n\\r\\nOK';
const engine = `require('node:net').createServer((s) => s.on('error', () => {}).on('data', () => s.end('${answer}'))).listen('${socket}')`;

const ours: readonly Subject[] = [
	{ name: 'node -e 0', command: [node, '-e', '0'] },
	{ name: 'nestvirt --version', command: [node, 'dist/cli.cjs', '--version'] },
	{
		name: 'nestvirt diagnose',
		command: [node, 'dist/cli.cjs', 'diagnose'],
		variables: { DOCKER_HOST: `unix://${socket}` },
	},
	{ name: 'nestvirt diagnose, as here', command: [node, 'dist/cli.cjs', 'diagnose'] },
	{
		name: 'nestvirt diagnose --no-proof',
		command: [node, 'dist/cli.cjs', 'diagnose', '--no-proof'],
		variables: { DOCKER_HOST: `unix://${socket}` },
	},
];

const checkConfig = '/usr/share/docker.io/contrib/check-config.sh';
const peers: readonly Subject[] = [
	{ name: 'virt-what', command: ['virt-what'] },
	{ name: 'virt-host-validate', command: ['virt-host-validate', 'qemu'] },
	{ name: 'docker info', command: ['docker', 'info'] },
	{ name: 'check-config.sh', command: ['bash', checkConfig] },
];

function milliseconds({ command: [program = '', ...args], variables }: Subject): number {
	const start = performance.now();
	spawnSync(program, args, {
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...environment, ...variables },
		timeout: 30_000,
	});
	return performance.now() - start;
}

function isThere({ command: [program = '', script] }: Subject): boolean {
	if (program === 'bash') return existsSync(script ?? '');
	const folders = environment.PATH.split(':');
	return folders.some((folder) => existsSync(`${folder}/${program}`));
}

function median(values: readonly number[]): number {
	const sorted = [...values].sort((one, other) => one - other);
	return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function measure(subjects: readonly Subject[]): readonly Measured[] {
	const times = new Map<Subject, number[]>(subjects.map((subject) => [subject, []]));
	for (let round = 0; round < rounds; round += 1) {
		for (const [subject, taken] of times) taken.push(milliseconds(subject));
	}
	return [...times].map(([subject, taken]) => ({ ...subject, median: median(taken) }));
}

function row({ name, median: time }: Measured, bare: number): string {
	return `${name.padEnd(30)} ${(time / bare).toFixed(2).padStart(7)} x   (${time.toFixed(1)} ms)`;
}

async function main(): Promise<void> {
	const server = spawn(node, ['-e', engine], { stdio: 'ignore' });
	while (!existsSync(socket)) await new Promise((resolve) => setTimeout(resolve, 20));
	try {
		report();
		benchExplain();
		benchIdentify();
		await benchRedaction();
	} finally {
		server.kill();
		rmSync(folder, { recursive: true, force: true });
	}
}

function report(): void {
	const present = peers.filter(isThere);
	const measured = measure([...ours, ...present]);
	const bare = measured[0]?.median ?? Number.NaN;
	console.log(`median of ${rounds} interleaved runs, as multiples of a bare Node start`);
	for (const subject of measured) console.log(row(subject, bare));
	const together = measured
		.filter(({ name }) => present.some((peer) => peer.name === name))
		.reduce((sum, { median: time }) => sum + time, 0);
	const diagnosis = measured.find(({ name }) => name === 'nestvirt diagnose')?.median ?? Number.NaN;
	for (const peer of peers.filter((subject) => !isThere(subject))) {
		console.log(`${peer.name}: not installed, left out`);
	}
	if (present.length === 0) return;
	const names = present.map(({ name }) => name).join(' + ');
	console.log(`${names}: ${(together / bare).toFixed(2)} x together`);
	console.log(`nestvirt diagnose takes ${(diagnosis / together).toFixed(2)} of their time`);
}

void main();
