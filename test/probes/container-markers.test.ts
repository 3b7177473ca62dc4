import { describe, expect, test } from 'vitest';
import { recordingMachine } from '../../src/machines/recording-machine.ts';
import { containerMarkers } from '../../src/probes/container-markers.ts';
import { answering, denied, machineWith } from '../support/machine-with.ts';

const machine = machineWith({
	files: {
		'/.dockerenv': '',
		'/proc/1/environ': 'HOME=/\0container=lxc\0TERM=linux\0',
		'/proc/self/cgroup': '4:memory:/docker/0123456789abcdef\n0::/\n',
		'/proc/self/mountinfo': '27 1 0:50 / / rw - overlay overlay rw\n',
	},
	links: { '/proc/self/ns/pid': 'pid:[4026532201]' },
});

describe('container-markers', () => {
	test('collects marks, namespaces and groups in the spelling of signals', async () => {
		expect(await containerMarkers.observe(machine)).toMatchObject({
			value: {
				'/.dockerenv': '@exists',
				'/run/.containerenv': '@absent',
				'/proc/1/environ': 'container=lxc',
				'/proc/self/cgroup': '/docker/0123456789abcdef',
				'/proc/self/mountinfo': '27 1 0:50 / / rw - overlay overlay rw',
				'/proc/self/ns/pid': 'pid:[4026532201]',
			},
		});
	});

	test('leaves away what it may not read', async () => {
		const closed = answering(machine, 'searchFile', denied, '/proc/1/environ');
		const answer = await containerMarkers.observe(closed);
		expect(answer.status === 'observed' && '/proc/1/environ' in answer.value).toBe(false);
	});

	test('takes no other variable of process 1 out of the machine, not even for a recording', async () => {
		const whole = answering(machine, 'readFile', denied, '/proc/1/environ');
		const recorded = recordingMachine(whole, '2026-01-01T00:00:00.000Z', {
			proof: false,
			online: false,
		});
		expect(await containerMarkers.observe(recorded)).toMatchObject({
			value: { '/proc/1/environ': 'container=lxc' },
		});
		expect(JSON.stringify(recorded.transcript())).not.toContain('HOME');
	});
});
