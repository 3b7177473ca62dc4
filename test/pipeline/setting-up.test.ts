import { describe, expect, test } from 'vitest';
import { memoryJournal } from '../../src/journal/memory-journal.ts';
import {
	type ChangeableSimulation,
	changeableSimulation,
} from '../../src/machines/simulated/changeable-simulation.ts';
import type { Conversation } from '../../src/model/conversation.ts';
import type { GoalId } from '../../src/model/goal.ts';
import type { JournalRecord } from '../../src/model/journal.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { SetupEnd } from '../../src/model/setup.ts';
import type { SetupEvent } from '../../src/model/setup-event.ts';
import { resume } from '../../src/pipeline/resume.ts';
import { setUp } from '../../src/pipeline/set-up.ts';
import { takeBack } from '../../src/pipeline/take-back.ts';
import { described } from '../support/described.ts';
import { engineThat, leftIn, refusal } from '../support/proof-on.ts';
import { agreeable, rehearsedSetup } from '../support/rehearsed-setup.ts';

interface Site {
	readonly machine: ChangeableSimulation;
	readonly records: JournalRecord[];
	readonly events: SetupEvent[];
	readonly goal: GoalId;
	readonly manners: Partial<Conversation>;
}

const siteOf = (
	name: string,
	goal: GoalId,
	manners: Partial<Conversation> = {},
	description = described(name),
): Site => ({
	...{ machine: changeableSimulation(description), records: [], events: [], goal, manners },
});

const setupAt = ({ machine, records, events, goal, manners }: Site) =>
	rehearsedSetup(machine, memoryJournal(records), goal, agreeable(events, manners));

/** Goes on through restarts to the end. */
async function toTheEnd(site: Site, first: Promise<SetupEnd>): Promise<SetupEnd> {
	let end = await first;
	for (let restarts = 0; end.exitCode === 10 && restarts < 8; restarts += 1) {
		await site.machine.restart();
		end = await resume(setupAt(site));
	}
	return end;
}

const words = (events: readonly SetupEvent[]) => events.map(({ event }) => event);

describe('a set-up', () => {
	test('done twice changes nothing the second time', async () => {
		const site = siteOf('virtualbox-debian-12-nested', 'virtual-machines');
		expect((await setUp(setupAt(site))).exitCode).toBe(0);
		const after = JSON.stringify(site.machine.description());
		const records = site.records.length;
		expect((await setUp(setupAt(site))).exitCode).toBe(0);
		expect(JSON.stringify(site.machine.description())).toBe(after);
		expect(site.records.length).toBe(records);
	});

	test('can be undone and done again', async () => {
		const site = siteOf('vmware-windows-11-nested', 'virtual-machines');
		expect(await toTheEnd(site, setUp(setupAt(site)))).toMatchObject({ exitCode: 0 });
		expect(await toTheEnd(site, takeBack(setupAt(site)))).toMatchObject({ exitCode: 0 });
		expect(site.machine.description().windows?.services['vmms']).toBeUndefined();
		expect(await toTheEnd(site, setUp(setupAt(site)))).toMatchObject({ exitCode: 0 });
		expect(site.machine.description().windows?.services['vmms']).toBeDefined();
	});

	test('keeps and names what somebody changed between it and its undoing', async () => {
		const site = siteOf('virtualbox-debian-12-nested', 'virtual-machines');
		await setUp(setupAt(site));
		const path = '/etc/modules-load.d/nestvirt-kvm.conf';
		await site.machine.change({ change: 'write-file', path, text: 'mine\n', mode: 0o644 });
		const end = await takeBack(setupAt(site));
		expect(end.exitCode).toBe(6);
		expect(end.summary).toContain(`Write ${path}: somebody changed it since`);
		expect(site.machine.description().files[path]).toBe('mine\n');
		expect(site.machine.description().files['/sys/module/kvm_intel/refcnt']).toBeUndefined();
	});

	test('puts back at the second time what could not be put back at the first', async () => {
		const site = siteOf('virtualbox-debian-12-nested', 'virtual-machines');
		const before = described('virtualbox-debian-12-nested').files;
		await setUp(setupAt(site));
		const full: ChangeableSimulation = {
			...site.machine,
			change: async (change) =>
				change.change === 'unload-module'
					? { status: 'unobserved', reason: 'failed', detail: 'a guest uses it' }
					: site.machine.change(change),
		};
		const first = await takeBack(setupAt({ ...site, machine: full }));
		expect(first).toMatchObject({ exitCode: 6, summary: expect.stringContaining('a guest uses') });
		expect(site.machine.description().files).not.toEqual(before);
		expect(await takeBack(setupAt(site))).toMatchObject({ exitCode: 0 });
		expect(site.machine.description().files).toEqual(before);
	});

	test('does nothing without the rights, the plan, or the risk', async () => {
		const bare = siteOf('vmware-windows-11-nested', 'virtual-machines');
		const { windows, ...rest } = described('vmware-windows-11-nested');
		const token = { user: 'S-1-5-21-1', elevated: false, groups: [] };
		const user = siteOf(
			'',
			'virtual-machines',
			{},
			{
				...rest,
				...(windows ? { windows: { ...windows, token } } : {}),
			},
		);
		expect((await setUp(setupAt(user))).exitCode).toBe(7);
		const declined = { ...bare, manners: { confirmPlan: async () => false } };
		expect((await setUp(setupAt(declined))).exitCode).toBe(8);
		const careful = { ...bare, manners: { acceptRisk: async () => false } };
		expect((await setUp(setupAt(careful))).exitCode).toBe(8);
		expect(bare.records).toEqual([]);
		expect(bare.machine.description()).toEqual(described('vmware-windows-11-nested'));
	});

	test.each([
		[{ status: 'observed', value: 10 }, 10, 'ended with 10'],
		[{ status: 'observed', value: 1 }, 1, 'Either it was not let'],
		[{ status: 'observed', value: 127 }, 7, 'Nothing was changed'],
		[{ status: 'unobserved', reason: 'access-denied', detail: 'told no' }, 7, 'told no'],
	] as const)(
		'is handed over to somebody with the rights, and ends as that: %j',
		async (end, code, words) => {
			const base = described('virtualbox-debian-12-nested');
			const account = { uid: 1000, gid: 1000, groups: [], name: 'ada', homeFolder: '/home/ada' };
			const site = siteOf('', 'virtual-machines', {}, { ...base, account });
			const digests: string[] = [];
			const elevation = async () => ({
				status: 'observed' as const,
				value: {
					how: 'through sudo',
					run: async ({ digest }: Plan) => {
						digests.push(digest);
						return end;
					},
				},
			});
			const ended = await setUp({ ...setupAt(site), elevation });
			expect(ended).toMatchObject({ exitCode: code, summary: expect.stringContaining(words) });
			expect(digests).toHaveLength(1);
			expect(site.records).toEqual([]);
			const declining = agreeable([], { confirmElevation: async () => false });
			const declined = await setUp({ ...setupAt(site), conversation: declining, elevation });
			expect(declined.exitCode).toBe(7);
			expect(digests).toHaveLength(1);
		},
	);

	test('goes further only where what costs nothing did not help', async () => {
		const name = 'azure-windows-server-2019-stale-networks';
		const plansOf = ({ events }: Site) =>
			events.flatMap((event) =>
				event.event === 'planned' ? event.plan.steps.map(({ remediation }) => remediation) : [],
			);
		const gentle = siteOf('azure-windows-server-2019-stale-nat', 'windows-containers');
		expect((await setUp(setupAt(gentle))).exitCode).toBe(0);
		expect(plansOf(gentle)).toEqual(['remove-stale-nat']);
		const deep = siteOf(name, 'windows-containers');
		expect((await setUp(setupAt(deep))).exitCode).toBe(0);
		expect(plansOf(deep)).toEqual(['remove-stale-nat', 'renew-container-networks']);
		expect((await takeBack(setupAt(deep))).exitCode).toBe(0);
		const { files, windows } = deep.machine.description();
		const before = described(name);
		expect(files).toEqual(before.files);
		expect(windows?.queries).toEqual(before.windows?.queries);
		const careful = siteOf(name, 'windows-containers', { acceptRisk: async () => false });
		const end = await setUp(setupAt(careful));
		expect(end).toMatchObject({
			exitCode: 8,
			summary: expect.stringContaining('nothing more was changed'),
		});
	});

	test('removes a wrong variable of all accounts, and says who has it still', async () => {
		const all = 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment';
		const base = described('azure-windows-server-2022');
		const { windows } = base;
		const registry = { ...windows?.registry, [all]: { Path: 'C:\\', DOCKER_CONTEXT: 'gone' } };
		const description = {
			...base,
			environment: { ...base.environment, DOCKER_CONTEXT: 'gone' },
			...(windows ? { windows: { ...windows, registry } } : {}),
		};
		const site = siteOf('', 'windows-containers', {}, description);
		const end = await setUp(setupAt(site));
		// This process was started with the variable, and keeps it.
		expect(end).toMatchObject({
			exitCode: 1,
			summary: expect.stringContaining('programs that run'),
		});
		expect(site.machine.description().windows?.registry[all]).toEqual({ Path: 'C:\\' });
		expect((await takeBack(setupAt(site))).exitCode).toBe(0);
		expect(site.machine.description()).toEqual(description);
	});

	test('undoes what it changed where a later change fails, and says which', async () => {
		const site = siteOf('vmware-windows-11-nested', 'hyperv-isolation');
		const { machine } = site;
		const failing: ChangeableSimulation = {
			...machine,
			change: async (change) =>
				change.change === 'enable-feature' && change.feature === 'Microsoft-Hyper-V'
					? { status: 'unobserved', reason: 'failed', detail: 'dism.exe ended with 1726' }
					: machine.change(change),
		};
		const end = await toTheEnd(site, setUp(setupAt({ ...site, machine: failing })));
		expect(end).toMatchObject({ exitCode: 5, summary: expect.stringContaining('1726') });
		expect(words(site.events)).toContain('action-failed');
		expect(machine.description().windows?.boot).toEqual(
			described('vmware-windows-11-nested').windows?.boot,
		);
	});

	test('waits where the machine was not restarted, and gives up where restarts bring nothing', async () => {
		const site = siteOf('vmware-windows-11-nested', 'virtual-machines');
		expect((await setUp(setupAt(site))).exitCode).toBe(10);
		expect((await resume(setupAt(site))).exitCode).toBe(10);
		expect(words(site.events)).toContain('restart-needed');
		const records: JournalRecord[] = [...site.records];
		for (const boot of [2, 3, 4]) records.push({ record: 'resumed', bootId: `start-${boot}` });
		for (let count = 0; count < 4; count += 1) await site.machine.restart();
		const end = await resume(setupAt({ ...site, records }));
		expect(end.exitCode).toBe(6);
		expect(end.summary).toContain('something takes it back');
	});

	test('refuses to begin where an earlier run is not finished, to go on or to undo where there is none', async () => {
		const site = siteOf('vmware-windows-11-nested', 'virtual-machines');
		await expect(resume(setupAt(site))).rejects.toThrow('no unfinished run');
		await expect(takeBack(setupAt(site))).rejects.toThrow('no run to undo');
		await setUp(setupAt(site));
		await expect(setUp(setupAt(site))).rejects.toThrow('not finished');
	});

	test('asks to its end for the account that called sudo, whoever goes on with it', async () => {
		const base = described('virtualbox-debian-12-nested');
		const files = { ...base.files, '/etc/passwd': 'ada:x:1000:1000::/home/ada:/bin/sh\n' };
		const caller = { ...base, files, environment: { ...base.environment, SUDO_USER: 'ada' } };
		const site = siteOf('', 'virtual-machines', {}, caller);
		const killed = site.machine.change;
		const setup = setupAt(site);
		const machine = {
			...site.machine,
			change: async (change: Parameters<typeof killed>[0]) => {
				await killed(change);
				throw new Error('killed');
			},
		};
		await expect(setUp({ ...setup, work: { ...setup.work, machine } })).rejects.toThrow('killed');
		// Somebody else, such as the start of the machine, has no such variable.
		const { SUDO_USER: _, ...environment } = site.machine.description().environment;
		const later = changeableSimulation({ ...site.machine.description(), environment });
		expect((await resume(setupAt({ ...site, machine: later }))).exitCode).toBe(0);
		expect(later.description().files['/etc/group']).toMatch(/^kvm:x:\d+:ada$/m);
	});

	test('only plans where only that is wanted', async () => {
		const site = siteOf('virtualbox-debian-12-nested', 'virtual-machines');
		const setup = setupAt(site);
		const end = await setUp({ ...setup, options: { ...setup.options, dryRun: true } });
		expect(end.exitCode).toBe(1);
		expect(words(site.events)).toEqual(['looked', 'planned']);
		expect(site.records).toEqual([]);
	});

	test('tells that it cannot tell', async () => {
		const site = siteOf('virtualbox-debian-12-nested', 'virtual-machines');
		const setup = setupAt(site);
		const look = async () => {
			const seen = await setup.look(null, null);
			const goals = seen.goals.map((one) => ({ ...one, feasibility: 'undetermined' as const }));
			return { ...seen, goals };
		};
		expect((await setUp({ ...setup, look })).exitCode).toBe(3);
	});
});

describe('a proof after a set-up', () => {
	const name = 'sysvinit-debian-12';
	const proofsOf = (events: readonly SetupEvent[]) =>
		events.flatMap((one) => (one.event === 'proof' ? [one.result.outcome] : []));

	test('runs for every part of the goal', async () => {
		const site = siteOf(name, 'linux-containers');
		expect((await setUp(setupAt(site))).exitCode).toBe(0);
		expect(proofsOf(site.events)).toEqual(Array(5).fill('proven'));
	});

	test('that fails is no success, although everything looks ready', async () => {
		const site = siteOf(name, 'linux-containers');
		const setup = setupAt(site);
		const { machine } = engineThat(setup.work.machine, ({ path }) =>
			path.endsWith('/networks/bridge') ? refusal(404, 'network bridge not found') : undefined,
		);
		const { bootId, change } = setup.work.machine;
		const work = { ...setup.work, machine: { ...machine, bootId, change } };
		expect(await setUp({ ...setup, work })).toEqual({
			exitCode: 3,
			summary:
				'Linux containers: everything looks ready, but this did not work: a container that answers at a published port (could not find the network bridge: network bridge not found). To try it again: nestvirt prove --goal linux-containers',
		});
	});

	test('that nobody could try takes nothing away', async () => {
		const site = siteOf(name, 'linux-containers');
		const setup = setupAt(site);
		const { machine } = engineThat(setup.work.machine, () => ({
			...{ status: 'unobserved', reason: 'unsupported', detail: 'not here' },
		}));
		const { bootId, change } = setup.work.machine;
		const end = await setUp({
			...setup,
			work: { ...setup.work, machine: { ...machine, bootId, change } },
		});
		expect(end.exitCode).toBe(0);
		expect(end.summary).toContain('; not proven: could not ');
	});

	test('that was killed leaves nothing behind when the engine goes', async () => {
		const site = siteOf('sysvinit-debian-12-bare', 'linux-containers');
		const { machine } = site;
		expect((await setUp(setupAt(site))).exitCode).toBe(0);
		const endpoint = { transport: 'unix', path: '/var/run/docker.sock' } as const;
		const body = { Name: 'left', Labels: { 'nestvirt.proof': 'killed' } };
		const call = { method: 'POST', path: '/volumes/create', body, milliseconds: 10 } as const;
		expect(await machine.engineCall(endpoint, call)).toMatchObject({ status: 'observed' });
		expect(await leftIn(machine)).toHaveLength(1);
		const seen: (readonly string[])[] = [];
		const watched: ChangeableSimulation = {
			...machine,
			async change(change) {
				if (seen.length === 0) seen.push(await leftIn(machine));
				return machine.change(change);
			},
		};
		expect(await takeBack(setupAt({ ...site, machine: watched }))).toMatchObject({ exitCode: 0 });
		expect(seen).toEqual([[]]);
	});
});
