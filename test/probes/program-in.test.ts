import { expect, test } from 'vitest';
import { programIn } from '../../src/probes/program-in.ts';
import { machineWith } from '../support/machine-with.ts';

test('a program is found in the folders that daemons search, if it may be run', async () => {
	const statuses = {
		'/usr/sbin/iptables': { kind: 'file', mode: 0o644 },
		'/sbin/iptables': { kind: 'file', mode: 0o755 },
	} as const;
	expect(await programIn(machineWith({ statuses }), 'iptables')).toBe('/sbin/iptables');
	expect(await programIn(machineWith({}), 'iptables')).toBeNull();
});
