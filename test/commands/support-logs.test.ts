import { describe, expect, test } from 'vitest';
import { collection } from '../../src/bundle/collection.ts';
import { supportLogs } from '../../src/commands/support-logs.ts';
import { replayedMachine } from '../../src/machines/replayed-machine.ts';
import type { Machine } from '../../src/model/machine.ts';
import type { Transcript } from '../../src/model/transcript.ts';
import { answering, denied, machineWith } from '../support/machine-with.ts';
import { serviceOf, windowsWith } from '../support/windows-with.ts';

const unasked: Transcript = {
	...{ os: 'windows', observedAt: '2026-01-01T00:00:00.000Z', entries: [] },
	options: { proof: true, online: false },
};

async function taken(machine: Machine, transcript = unasked) {
	const collected = collection({ begun: () => {}, ended: () => {} });
	const logs = await supportLogs(machine, transcript, collected);
	return { logs: Object.fromEntries(logs.map((log) => [log.member, log])), rows: collected.rows() };
}

const files = { '/var/log/syslog': 'new\n', '/var/log/syslog.1': 'old\n' };
const statuses = { '/run/systemd/system': { kind: 'folder', mode: 0o755 } } as const;
const systemLogs = { docker: 'of docker\n', kernel: 'of the kernel\n' };

describe('the logs of a Linux machine', () => {
	test('are those that are there, the ones put aside marked as such', async () => {
		const { logs, rows } = await taken(machineWith({ files }));
		expect(logs['logs/syslog.log']).toMatchObject({ text: 'new\n', isOlder: false });
		expect(logs['logs/syslog-1.log']).toMatchObject({ text: 'old\n', isOlder: true });
		expect(rows.map(({ what }) => what)).toEqual(['/var/log/syslog', '/var/log/syslog.1']);
	});

	test('are taken from systemd, too, where it runs, and only there', async () => {
		const { logs } = await taken(machineWith({ statuses, systemLogs }));
		expect(logs['logs/systemd-docker.log']?.text).toBe('of docker\n');
		expect(logs['logs/systemd-kernel.log']?.text).toBe('of the kernel\n');
		expect(logs).not.toHaveProperty(['logs/systemd-containerd.log']);
		const machine = machineWith({ files, systemLogs });
		const mute = {
			...machine,
			systemLog: async () => {
				throw new Error('a program was started');
			},
		};
		expect((await taken(mute)).rows.map(({ what }) => what)).not.toContain('the log of systemd');
	});

	test('that one cannot read says so, and keeps no other back', async () => {
		const machine = answering(machineWith({ files, statuses }), 'systemLog', denied);
		const { logs, rows } = await taken({ ...machine, os: 'linux' });
		expect(logs).toHaveProperty(['logs/syslog.log']);
		expect(rows.find(({ what }) => what.includes('containerd'))).toEqual({
			what: 'the log of systemd, containerd.service',
			status: 'not-taken',
			detail: 'access-denied: EACCES',
		});
	});

	test('are no links: what lies behind one may be something else', async () => {
		const links = { '/var/log/syslog': '/etc/shadow' };
		const { logs, rows } = await taken(machineWith({ files, links }));
		expect(logs).not.toHaveProperty(['logs/syslog.log']);
		expect(rows[0]).toMatchObject({ status: 'not-taken' });
		expect(rows[0]?.detail).toContain('it is a link');
	});

	test('of a recording are one row, not one each', async () => {
		const options = { proof: true, online: false };
		const observedAt = '2026-01-01T00:00:00.000Z';
		const machine = replayedMachine({ os: 'linux', observedAt, options, entries: [] });
		const { logs, rows } = await taken(machine);
		expect(logs).toEqual({});
		expect(rows).toEqual([
			{
				...{ what: 'logs', status: 'not-taken' },
				detail: 'not-recorded: the recording holds 0 of them',
			},
		]);
	});
});

describe('the logs of a Windows machine', () => {
	const local = 'C:\\Users\\ada\\AppData\\Local';
	const place = 'C:/Users/ada/AppData/Local/Docker/log/host/com.docker.backend.exe.log';

	test("are those of Docker's product, below the folder of the account, which is not named", async () => {
		const { logs, rows } = await taken(
			windowsWith({ environment: { LOCALAPPDATA: local }, files: { [place]: 'of the product\n' } }),
		);
		expect(logs['logs/desktop-backend.log']?.text).toBe('of the product\n');
		expect(JSON.stringify(rows)).not.toContain('ada');
		expect(rows[0]?.what).toBe('%LOCALAPPDATA%/Docker/log/host/com.docker.backend.exe.log');
	});

	test('are the events of the engine, the oldest first, where there is its service', async () => {
		const events = [{ Message: 'second' }, { Message: 'first' }];
		const queries = { 'engine-events': events };
		const services = { docker: serviceOf() };
		const { logs } = await taken(windowsWith({ windows: { services, queries } }));
		expect(logs['logs/engine-events.log']?.text).toBe('first\nsecond\n');
		// What the look asked already is not asked again.
		const reading = { status: 'observed', value: [{ Message: 'known' }] } as const;
		const entries = [{ operation: 'query', args: ['engine-events'], reading }] as const;
		const known = await taken(windowsWith({ windows: { services } }), { ...unasked, entries });
		expect(known.logs['logs/engine-events.log']?.text).toBe('known\n');
		const without = await taken(windowsWith({ windows: { services: {}, queries } }));
		expect(without.logs).toEqual({});
	});
});
