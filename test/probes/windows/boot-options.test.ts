import { expect, test } from 'vitest';
import { bootOptions } from '../../../src/probes/windows/boot-options.ts';
import { windowsWith } from '../../support/windows-with.ts';

const told = (answer: unknown) =>
	bootOptions.observe(windowsWith({ windows: { queries: { 'boot-entries': answer } } }));

test('the boot options are told, refused or not understood', async () => {
	const entry = 'device                  partition=C:\r\nhypervisorlaunchtype    Off\r\n';
	expect(await told([entry])).toMatchObject({ value: { launchType: 'off' } });
	expect(await told(['Access is denied.'])).toMatchObject({ reason: 'unparsable' });
	expect(await told(7)).toMatchObject({ reason: 'unparsable' });
	expect(await bootOptions.observe(windowsWith())).toMatchObject({ reason: 'access-denied' });
});
