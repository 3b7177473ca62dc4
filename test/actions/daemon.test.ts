import { describe, expect, test } from 'vitest';
import { daemon } from '../../src/actions/daemon.ts';
import { described } from '../support/described.ts';
import { thereAndBack } from '../support/there-and-back.ts';

const action = {
	kind: 'daemon',
	program: '/usr/sbin/dockerd',
	words: [],
	log: '/var/log/docker.log',
	pidFile: '/var/run/docker.pid',
	socket: '/var/run/docker.sock',
} as const;
const machine = () => described('sysvinit-debian-12');
const withFiles = (files: Readonly<Record<string, string>>) => ({
	...machine(),
	files: { ...machine().files, ...files },
});

describe('daemon', () => {
	test('is started, and ended again', async () => {
		const went = await thereAndBack(machine(), action);
		expect(went.changes).toMatchObject([
			{ change: 'run-daemon', running: true },
			{ change: 'run-daemon', running: false },
		]);
		expect(went.there).toEqual({ isThere: true, isAnswering: true, isRunning: true });
		expect(went.back).toEqual(went.before);
	});

	test('is not taken for running by a file that an earlier process left', async () => {
		const stale = withFiles({ '/var/run/docker.pid': '812\n', '/proc/812/comm': 'sshd\n' });
		expect((await thereAndBack(stale, action)).before).toMatchObject({ isRunning: false });
		const gone = withFiles({ '/var/run/docker.pid': '812\n' });
		expect((await thereAndBack(gone, action)).before).toMatchObject({ isRunning: false });
	});

	test("stays where it is somebody else's that answers", () => {
		const theirs = { isThere: true, isAnswering: true, isRunning: false };
		expect(daemon.next(action as never, theirs as never)).toBeNull();
		const before = { ...theirs, isAnswering: false };
		expect(daemon.back(action as never, before as never, theirs as never)).toBeNull();
	});

	test('is not started where its program is missing', async () => {
		const bare = described('virtualbox-debian-12');
		expect((await thereAndBack(bare, action)).changes).toEqual([]);
	});
});
