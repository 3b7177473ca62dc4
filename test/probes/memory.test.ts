import { expect, test } from 'vitest';
import { memory } from '../../src/probes/memory.ts';
import { machineWith } from '../support/machine-with.ts';

test('memory is observed in bytes and shown in MiB', async () => {
	const files = { '/proc/meminfo': 'MemTotal:  2097152 kB\nMemAvailable:  1048576 kB\n' };
	expect(await memory.observe(machineWith({ files }))).toMatchObject({
		value: { totalBytes: 2 * 1024 ** 3, availableBytes: 1024 ** 3 },
		evidence: [{ excerpt: '2048 MiB' }],
	});
});
