import { describe, expect, test } from 'vitest';
import { engineUnit } from '../../src/probes/engine-unit.ts';
import { answering, machineWith } from '../support/machine-with.ts';

const statuses = { '/run/systemd/system': { kind: 'folder', mode: 0o755 } } as const;
const noBus = {
	status: 'unobserved',
	reason: 'unsupported',
	detail: 'there is no system bus',
} as const;

describe('engine-unit', () => {
	test('is what systemd says', async () => {
		const state = { load: 'loaded', active: 'failed', sub: 'failed', result: 'exit-code' };
		const machine = machineWith({ statuses, units: { 'docker.service': state } });
		expect(await engineUnit.observe(machine)).toMatchObject({
			value: { source: 'bus', active: 'failed', result: 'exit-code' },
			evidence: [{ excerpt: 'failed (failed), exit-code' }],
		});
	});

	test('is absent where systemd knows no such unit, and where there is no systemd', async () => {
		expect(await engineUnit.observe(machineWith({ statuses }))).toMatchObject({ status: 'absent' });
		expect(await engineUnit.observe(machineWith({}))).toMatchObject({ status: 'absent' });
	});

	test.each([
		['812\n', 'active'],
		['', 'inactive'],
	])('is told by the control group where nobody answers (%j)', async (text, active) => {
		const files = { '/sys/fs/cgroup/system.slice/docker.service/cgroup.procs': text };
		const machine = answering(machineWith({ statuses, files }), 'unitState', noBus);
		expect(await engineUnit.observe(machine)).toMatchObject({
			value: { source: 'control-group', active },
		});
	});
});
