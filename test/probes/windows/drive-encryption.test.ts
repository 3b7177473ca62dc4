import { expect, test } from 'vitest';
import { driveEncryption } from '../../../src/probes/windows/drive-encryption.ts';
import { windowsWith } from '../../support/windows-with.ts';

const told = (answer: unknown) =>
	driveEncryption.observe(windowsWith({ windows: { queries: { 'encrypted-volumes': answer } } }));

test('protection of drives is told, there is none, or nobody may look', async () => {
	expect(await told([{ DriveLetter: 'C:', ProtectionStatus: 1 }])).toMatchObject({
		value: { volumes: [{ drive: 'C:', protection: 'on' }] },
	});
	expect((await told([])).status).toBe('absent');
	expect(await told('x')).toMatchObject({ reason: 'unparsable' });
	expect(await driveEncryption.observe(windowsWith())).toMatchObject({ reason: 'access-denied' });
});
