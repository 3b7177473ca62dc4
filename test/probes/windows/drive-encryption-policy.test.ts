import { expect, test } from 'vitest';
import { driveEncryptionPolicy } from '../../../src/probes/windows/drive-encryption-policy.ts';
import { windowsWith } from '../../support/windows-with.ts';

const told = (values: Record<string, number>) =>
	driveEncryptionPolicy.observe(
		windowsWith({
			windows: {
				registry: { 'HKLM\\SYSTEM\\CurrentControlSet\\Policies\\Microsoft\\FVE': values },
			},
		}),
	);

test('1 denies, 0 does not, and another policy of BitLocker says nothing', async () => {
	expect(await told({ FDVDenyWriteAccess: 1 })).toMatchObject({ value: { deniesWriting: true } });
	expect(await told({ FDVDenyWriteAccess: 0 })).toMatchObject({ value: { deniesWriting: false } });
	expect((await told({ RDVDenyWriteAccess: 1 })).status).toBe('absent');
	expect((await driveEncryptionPolicy.observe(windowsWith())).status).toBe('absent');
});
