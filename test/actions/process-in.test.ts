import { expect, test } from 'vitest';
import { processIn } from '../../src/actions/process-in.ts';
import { machineWith } from '../support/machine-with.ts';

const seen = (files: Readonly<Record<string, string>>, program = 'dockerd') =>
	processIn(machineWith({ files }), '/run/docker.pid', program);

test('a process is the one that its file names, while it bears the name of the program', async () => {
	const files = { '/run/docker.pid': '812\n', '/proc/812/comm': 'dockerd\n' };
	expect(await seen(files)).toEqual({ status: 'observed', value: 812 });
	expect(await seen({ ...files, '/proc/812/comm': 'sshd\n' })).toMatchObject({ status: 'absent' });
	expect(await seen({ '/run/docker.pid': '812' })).toMatchObject({ status: 'absent' });
	expect(await seen({})).toMatchObject({ status: 'absent' });
});

test('a long name counts as far as the kernel keeps it', async () => {
	const files = { '/run/docker.pid': '9', '/proc/9/comm': 'containerd-shim\n' };
	expect(await seen(files, 'containerd-shim-runc-v2')).toMatchObject({ value: 9 });
});

test('a hostile file names no path', async () => {
	const files = { '/run/docker.pid': '../x', '/proc/../x/comm': 'dockerd' };
	expect(await seen(files)).toMatchObject({ status: 'absent' });
});
