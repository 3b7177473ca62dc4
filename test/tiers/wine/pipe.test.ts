import { afterAll, describe, expect } from 'vitest';
import type { Diagnosis } from '../../../src/model/diagnosis.ts';
import { valueIn } from '../../../src/model/observation.ts';
import type { ProofResult } from '../../../src/model/proof.ts';
import { built } from '../../support/built.ts';
import { realTest } from '../../support/needs.ts';
import { type WalledEngine, walledEngine } from './walled-engine.ts';
import { type Win32, win32 } from './win32.ts';

// What Wine does otherwise than Windows here, as it was seen with Wine 8:
// - its server makes the connections of all programs: where that was started decides which network they are in;
// - its interfaces are those of Linux, so that the engine's bridge is one of this Windows, too;
// - it has neither WSL nor features of Windows: nothing but the engine behind the pipe can make a goal ready.
// Seen here, and not on Windows: a call ends in ECONNRESET when the server of the pipe dies, and the next one in ENOENT.
const needs = ['linux', 'root', 'build', 'wine', 'dockerd', 'koffi', 'nsenter'] as const;
const seconds = 120;

interface Place {
	readonly engine: WalledEngine;
	readonly windows: Win32;
}
type Told = ProofResult & { readonly id: string };

let made: Promise<Place> | undefined;

async function make(): Promise<Place> {
	const engine = await walledEngine();
	try {
		await engine.call('POST', '/volumes/create', { Name: 'mine' });
		await engine.call('POST', '/networks/create', { Name: 'mine' });
		return { engine, windows: win32('pipe', engine.inside) };
	} catch (error) {
		await engine.end();
		throw error;
	}
}

/** The engine and the Windows beside it: the first who asks makes them. */
function place(): Promise<Place> {
	made ??= make();
	return made;
}

/** What an engine keeps, asked over its socket: ids and names. */
async function kept({ call }: WalledEngine, label?: string): Promise<readonly string[]> {
	const filters = encodeURIComponent(JSON.stringify(label ? { label: [label] } : {}));
	const paths = ['/containers/json?all=1&', '/images/json?', '/volumes?', '/networks?'];
	const texts = await Promise.all(paths.map((path) => call('GET', `${path}filters=${filters}`)));
	return texts.flatMap((text) => text.match(/"(?:Id|Name)":"[^"]+"/g) ?? []).sort();
}

/** Runs proofs in the Windows, and sorts what came of them by id. */
function ran(windows: Win32, ...words: string[]) {
	const start = performance.now();
	const { output, exitCode } = windows.nestvirt('prove', '--format', 'json', ...words);
	const { proofs } = JSON.parse(output) as { readonly proofs: readonly Told[] };
	return {
		exitCode,
		milliseconds: performance.now() - start,
		outcomes: Object.fromEntries(proofs.map(({ id, outcome }) => [id, outcome])),
		because: Object.fromEntries(proofs.map(({ id, because }) => [id, because])),
	};
}

/** The engine's own report is waited for briefly: on a busy computer another look sees it. */
function withReport(look: () => Diagnosis): Diagnosis {
	let diagnosis = look();
	for (let tries = 0; tries < 10; tries += 1) {
		if (diagnosis.facts['engine-summary']?.status === 'observed') break;
		diagnosis = look();
	}
	return diagnosis;
}

const finding = ({ findings }: Diagnosis, id: string) => findings.find((one) => one.id === id);
const goal = ({ goals }: Diagnosis) => goals.find(({ id }) => id === 'linux-containers');

const linux = ['container', 'network', 'volume', 'interactive', 'limits'];
const everyLinuxProof = Object.fromEntries(linux.map((id) => [id, 'proven']));

/** Where the server of the pipe dies: what passes by, the proof that it happens in, and what that was doing. */
interface Cut {
	readonly word: string;
	readonly id: string;
	readonly doing: string;
}

async function expectGone({ engine, windows }: Place, { word, id, doing }: Cut): Promise<void> {
	await windows.withRelay({ port: engine.port, word }, () => {
		const { outcomes, because, milliseconds } = ran(windows, '--goal', 'linux-containers');
		const after = linux.slice(linux.indexOf(id)).map((one) => [one, 'failed']);
		expect(outcomes).toEqual({ ...everyLinuxProof, ...Object.fromEntries(after) });
		expect(because[id]).toContain(`could not ${doing}`);
		expect(because['limits']).toContain('the engine is gone (ENOENT)');
		expect(milliseconds).toBeLessThan(45_000);
	});
}

afterAll(async () => (await made?.catch(() => undefined))?.engine.end(), 60_000);

describe('a win32 process whose pipe leads to a real engine for Linux', () => {
	realTest(
		'sees what the same program sees over the socket',
		needs,
		async () => {
			const { engine, windows } = await place();
			const environment = { DOCKER_HOST: `unix://${engine.socket}` };
			const there = withReport(() =>
				JSON.parse(built(['diagnose', '--format', 'json'], { environment }).output),
			);
			const here = await windows.withRelay(engine, () => withReport(windows.diagnosis));
			expect(here.os).toBe('windows');
			expect(valueIn(here.facts['engine-endpoint'])?.endpoint?.transport).toBe('npipe');
			for (const fact of ['engine-ping', 'engine-version', 'engine-summary'] as const) {
				expect(here.facts[fact]).toEqual(there.facts[fact]);
			}
			const version = JSON.parse(await engine.call('GET', '/version'));
			const summary = JSON.parse(await engine.call('GET', '/info'));
			expect(valueIn(here.facts['engine-version'])).toMatchObject({
				...{ version: version.Version, os: 'linux', architecture: version.Arch },
			});
			expect(valueIn(here.facts['engine-summary'])).toMatchObject({
				...{ osType: 'linux', dataRoot: summary.DockerRootDir, storageDriver: summary.Driver },
			});
			expect(finding(here, 'engine-response')?.because).toBe(`engine ${version.Version} answers`);
			expect(goal(here)).toMatchObject({
				feasibility: 'ready',
				decidedBy: ['engine-for-linux'],
			});
		},
		seconds,
	);

	realTest(
		'proves all that Linux containers are for, and leaves nothing behind',
		needs,
		async () => {
			const { engine, windows } = await place();
			const before = await kept(engine);
			expect(before.filter((one) => one === '"Name":"mine"')).toHaveLength(2);
			await windows.withRelay(engine, () => {
				const one = ran(windows, '--goal', 'linux-containers');
				expect(one.outcomes).toEqual(everyLinuxProof);
				expect(one.because['network']).toMatch(/^it answered at 127\.0\.0\.1:\d+, through the/);
				expect(one.exitCode).toBe(0);
				const other = ran(windows, '--goal', 'windows-containers');
				expect(Object.values(other.outcomes)).toEqual(['unseen', 'unseen', 'unseen']);
				expect(other.because['process-container']).toContain('for linux, not for windows');
			});
			expect(await kept(engine)).toEqual(before);
		},
		seconds,
	);

	realTest(
		'says where a published port answers that does not lead to this Windows',
		needs,
		async () => {
			const { engine, windows } = await place();
			const before = await kept(engine);
			const relay = { port: engine.port, through: engine.apart };
			await windows.withRelay(relay, () => {
				const { outcomes, because } = ran(windows, '--goal', 'linux-containers');
				expect(outcomes).toEqual({ ...everyLinuxProof, network: 'unseen' });
				expect(because['network']).toMatch(
					/^it answers at 127\.0\.0\.1:\d+ where the engine runs, .* \(ECONNREFUSED\)$/,
				);
			});
			expect(await kept(engine)).toEqual(before);
		},
		seconds,
	);

	realTest(
		'says that the engine is gone when the pipe is cut while an image is handed over',
		needs,
		async () => {
			const cut = { word: '/images/create', id: 'container', doing: 'import an image' };
			await expectGone(await place(), cut);
		},
		seconds,
	);

	realTest(
		'says so when it is cut while a person types into a container',
		needs,
		async () => {
			const cut = { word: 'heard: one', id: 'interactive', doing: 'look at a session' };
			await expectGone(await place(), cut);
		},
		seconds,
	);

	realTest(
		'says so when it is cut while a container runs, and removes later what was left',
		needs,
		async () => {
			const { engine, windows } = await place();
			const cut = { word: '/wait', id: 'container', doing: 'see a container end' };
			await expectGone({ engine, windows }, cut);
			expect(await kept(engine, 'nestvirt.proof')).not.toEqual([]);
			await windows.withRelay(engine, () => {
				const { outcomes } = ran(windows, '--goal', 'linux-containers');
				expect(outcomes).toEqual(everyLinuxProof);
			});
			expect(await kept(engine, 'nestvirt.proof')).toEqual([]);
		},
		seconds,
	);

	// The last one: it leaves no engine to the others.
	realTest(
		'tells a pipe that nobody serves from one behind which the engine is gone',
		needs,
		async () => {
			const { engine, windows } = await place();
			const absent = windows.diagnosis();
			expect(absent.facts['engine-ping']).toMatchObject({ status: 'absent' });
			expect(finding(absent, 'engine-pipe')?.because).toMatch(/^nobody serves .*docker_engine/);
			await engine.crash();
			const gone = await windows.withRelay(engine, () => {
				const { outcomes, because } = ran(windows, '--goal', 'linux-containers');
				expect(outcomes).toEqual(Object.fromEntries(linux.map((id) => [id, 'unseen'])));
				expect(because['container']).toMatch(/^no engine answers at npipe:.* \(ECONNRESET\)$/);
				return windows.diagnosis();
			});
			expect(finding(gone, 'engine-pipe')?.verdict).toBe('pass');
			expect(finding(gone, 'engine-response')).toMatchObject({
				verdict: 'fail',
				because: expect.stringMatching(/^somebody listens at npipe:.* hangs up without an answer/),
			});
			expect(goal(gone)?.feasibility).not.toBe('ready');
		},
		seconds,
	);
});
