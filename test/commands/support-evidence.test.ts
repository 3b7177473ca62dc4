import { describe, expect, test } from 'vitest';
import { collectorLimits } from '../../src/bundle/collector-limits.ts';
import type { Context } from '../../src/commands/context.ts';
import { type Part, supportEvidence } from '../../src/commands/support-evidence.ts';
import { simulatedMachine } from '../../src/machines/simulated/simulated-machine.ts';
import { simulatedMachines } from '../../src/machines/simulated/simulated-machines.ts';
import { askOf, type Machine, machineFrom, type Operation } from '../../src/model/machine.ts';
import { rehearsalEdge } from '../support/rehearsal-edge.ts';

const never = new Promise<never>(() => {});
const parts: readonly Part[] = ['plan', 'journal', 'inventory', 'logs', 'report'];
const description = simulatedMachines.find(({ name }) => name === 'stopped-engine-debian-12');
const usual =
	description &&
	simulatedMachine({
		...description,
		files: { ...description.files, '/var/log/syslog': 'a line\n' },
	});

// As long as a test may wait; everything else as it is.
const limits = {
	...collectorLimits,
	reads: { ...collectorLimits.reads, milliseconds: 400 },
	journal: { ...collectorLimits.journal, milliseconds: 50 },
	inventory: { ...collectorLimits.inventory, milliseconds: 50 },
	log: { milliseconds: 50, bytes: 4096 },
};

interface Trouble {
	readonly machine?: Machine;
	readonly context?: Partial<Context>;
	readonly limits?: Partial<typeof limits>;
}

async function collected(trouble: Trouble = {}) {
	const machine = trouble.machine ?? usual;
	if (machine === undefined) throw new Error('the machine is gone');
	let gaveUp = false;
	const context: Context = {
		...rehearsalEdge({ output: '', warnings: '' }).context('never'),
		openMachine: async () => ({
			...{ machine, observedAt: '2026-01-01T00:00:00.000Z', capturedWith: null },
		}),
		inventory: async () => ({ status: 'observed', value: { mem: 1 } }),
		keptJournal: async () => ({ status: 'observed', value: [{ record: 'resumed', bootId: 'a' }] }),
		gaveUp: () => {
			gaveUp = true;
		},
		...trouble.context,
	};
	const evidence = await supportEvidence(context, {
		...{ flags: { proof: true }, wanted: new Set(parts), unwanted: [] },
		...{ watch: { begun: () => {}, ended: () => {} }, limits: { ...limits, ...trouble.limits } },
	});
	const row = (what: string) => evidence.collected.find((one) => one.what === what);
	return { ...evidence, row, gaveUp };
}

/** The usual machine, but for some operations. */
function machineBut(answer: (operation: Operation, first: unknown) => unknown): Machine {
	if (usual === undefined) throw new Error('the machine is gone');
	const ask = askOf(usual);
	return machineFrom('linux', (operation, args) => {
		const own = answer(operation, args[0]);
		return (own === undefined ? ask(operation, args) : own) as ReturnType<typeof ask>;
	});
}

const isLog = (operation: Operation): boolean => operation === 'readTail';

describe('the evidence of a support bundle', { timeout: 120_000 }, () => {
	test('is whole where every collector keeps to its limits', async () => {
		const {
			diagnosis,
			plan,
			journal,
			inventory,
			logs,
			collected: rows,
			gaveUp,
		} = await collected();
		expect(diagnosis?.goals.length).toBeGreaterThan(0);
		expect(plan?.steps.length).toBeGreaterThan(0);
		expect(journal).toHaveLength(1);
		expect(inventory).toEqual({ mem: 1 });
		expect(Object.keys(logs)).toEqual(['logs/syslog.log', 'logs/systemd-docker.log']);
		expect(rows.filter(({ status }) => status !== 'taken')).toEqual([]);
		expect(gaveUp).toBe(false);
	});

	test.each([
		['hangs', () => never, /^timed-out: no answer; the limit is 0.05 s for it$/],
		[
			'throws',
			async () => {
				throw new Error('out of order');
			},
			/unexpectedly \(out of order\)$/,
		],
		[
			'brings a gibibyte',
			async () => ({
				status: 'observed',
				value: new Array(1024).fill('x'.repeat(1024 * 1024)),
			}),
			/^skipped: it is larger than its limit, \d MiB$/,
		],
	] as const)(
		'a journal, or an inventory, that %s keeps back itself alone',
		async (_, read, words) => {
			for (const part of ['journal', 'inventory'] as const) {
				const name = part === 'journal' ? 'keptJournal' : 'inventory';
				const got = await collected({ context: { [name]: read } as Partial<Context> });
				expect(got[part]).toBeNull();
				expect(got.row(part)).toMatchObject({ status: 'not-taken' });
				expect(got.row(part)?.detail).toMatch(words);
				expect(got.plan).not.toBeNull();
				expect(got.logs).toHaveProperty(['logs/syslog.log']);
				expect(got[part === 'journal' ? 'inventory' : 'journal']).not.toBeNull();
			}
		},
	);

	test('a machine that hangs costs its time, and leaves a look without answers', async () => {
		const machine = machineFrom('linux', () => never);
		const begun = performance.now();
		const got = await collected({ machine, limits: { log: { milliseconds: 5, bytes: 4096 } } });
		expect(performance.now() - begun).toBeLessThan(5000);
		expect(got.diagnosis?.unseen.length).toBeGreaterThan(10);
		expect(got.transcript.entries.length).toBeGreaterThan(10);
		expect(got.row('reads')?.detail).toMatch(/^\d+ without an answer within 0\.4 s$/);
		expect(got.row('/var/log/syslog')?.detail).toContain('timed-out');
		expect(got.inventory).not.toBeNull();
		expect(got.gaveUp).toBe(true);
	});

	test('a machine that throws at everything is looked at all the same', async () => {
		const machine = machineFrom('linux', () => {
			throw new Error('out of order');
		});
		const got = await collected({ machine });
		expect(got.row('reads')?.detail).toMatch(/^\d+ ended unexpectedly$/);
		expect(got.row('/var/log/syslog')?.detail).toBe('failed: it ended unexpectedly (out of order)');
		expect(got.journal).not.toBeNull();
	});

	test.each([
		['hangs', () => never, /timed-out/],
		[
			'throws',
			() => {
				throw new Error('out of order');
			},
			/unexpectedly \(out of order\)/,
		],
	] as const)('one log that %s keeps no other back', async (_, answer, words) => {
		const machine = machineBut((operation, path) =>
			isLog(operation) && path === '/var/log/syslog' ? answer() : undefined,
		);
		const got = await collected({ machine });
		expect(got.row('/var/log/syslog')?.detail).toMatch(words);
		expect(Object.keys(got.logs)).toEqual(['logs/systemd-docker.log']);
	});

	test('of a log of a gibibyte the newest lines stay, and the row says of how much', async () => {
		const tail = `${'a line of some length\n'.repeat(2 ** 16)}the newest\n`;
		const machine = machineBut((operation, path) =>
			isLog(operation) && path === '/var/log/syslog'
				? Promise.resolve({ status: 'observed', value: { tail, bytes: 2 ** 30, truncated: true } })
				: undefined,
		);
		const got = await collected({ machine });
		const text = got.logs['logs/syslog.log'] ?? '';
		expect(Buffer.byteLength(text)).toBeLessThanOrEqual(4096);
		expect(text).toMatch(/^a line of some length\n/);
		expect(text.endsWith('the newest\n')).toBe(true);
		expect(got.row('/var/log/syslog')).toMatchObject({ status: 'taken' });
		expect(got.row('/var/log/syslog')?.detail).toMatch(
			/^the newest \d+ of 1073741824 bytes: a log may be 4 KiB, and is cut at the end of a line$/,
		);
	});

	test('logs go, the older and the larger first, where all of it is too much', async () => {
		const machine = machineBut((operation, path) => {
			const bytes = { '/var/log/syslog': 3000, '/var/log/syslog.1': 10, '/var/log/messages': 2000 };
			const length = bytes[path as keyof typeof bytes];
			if (!isLog(operation) || length === undefined) return undefined;
			const tail = `${'x'.repeat(length - 1)}\n`;
			return Promise.resolve({
				status: 'observed',
				value: { tail, bytes: length, truncated: false },
			});
		});
		const all = await collected({ machine });
		const whole = (got: typeof all) =>
			Object.values(got.logs).reduce((sum, text) => sum + text.length, 0);
		const { length: none } = Object.keys(
			(await collected({ machine, limits: { all: { milliseconds: 9000, bytes: 1 } } })).logs,
		);
		expect(none).toBe(0);
		expect(whole(all)).toBeGreaterThan(5000);
		const { row } = await collected({ machine, limits: { all: { milliseconds: 9000, bytes: 1 } } });
		expect(row('/var/log/syslog')).toMatchObject({ status: 'not-taken' });
		expect(row('/var/log/syslog')?.detail).toBe(
			'its 2.9 KiB are left out: a bundle may be 1 byte before it is packed, and older and larger logs go first',
		);
	});

	test('a look that cannot be judged leaves its reads', async () => {
		const goals = new Proxy([], {
			get() {
				throw new Error('no goals');
			},
		});
		const { registry } = rehearsalEdge({ output: '', warnings: '' }).context('never');
		const got = await collected({ context: { registry: { ...registry, goals } } });
		expect(got.diagnosis).toBeNull();
		expect(got.plan).toBeNull();
		expect(got.transcript.entries.length).toBeGreaterThan(10);
		expect(got.row('diagnosis')?.detail).toBe('failed: it ended unexpectedly (no goals)');
		expect(got.logs).toHaveProperty(['logs/syslog.log']);
	});
});
