import { expect, test } from 'vitest';
import { accessToken } from '../../../src/probes/windows/access-token.ts';
import { answering, denied } from '../../support/machine-with.ts';
import { windowsWith } from '../../support/windows-with.ts';

test('the rights of this logon are told by SID', async () => {
	expect(await accessToken.observe(windowsWith())).toMatchObject({
		value: { elevated: false, groups: ['S-1-1-0', 'S-1-5-32-545'] },
		evidence: [{ excerpt: 'not elevated' }],
	});
	const closed = answering(windowsWith(), 'accessToken', denied);
	expect(await accessToken.observe(closed)).toMatchObject({ reason: 'access-denied' });
});
