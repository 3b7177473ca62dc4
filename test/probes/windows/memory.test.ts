import { expect, test } from 'vitest';
import { memory } from '../../../src/probes/windows/memory.ts';
import { answering, denied } from '../../support/machine-with.ts';
import { windowsWith } from '../../support/windows-with.ts';

test('memory of a Windows machine is told in bytes', async () => {
	expect(await memory.observe(windowsWith())).toMatchObject({
		value: { totalBytes: 8 * 1024 ** 3 },
		evidence: [{ excerpt: '8192 MiB' }],
	});
	const closed = answering(windowsWith(), 'memoryStatus', denied);
	expect(await memory.observe(closed)).toMatchObject({ reason: 'access-denied' });
});
