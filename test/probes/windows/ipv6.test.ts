import { expect, test } from 'vitest';
import { ipv6 } from '../../../src/probes/windows/ipv6.ts';
import { windowsWith } from '../../support/windows-with.ts';

const told = (values: Record<string, number | string>) =>
	ipv6.observe(
		windowsWith({
			windows: {
				registry: { 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6\\Parameters': values },
			},
		}),
	);

test('how much of IPv6 is off is a number, and nothing else', async () => {
	expect(await told({ DisabledComponents: 255 })).toMatchObject({
		value: { disabledComponents: 255 },
		evidence: [{ excerpt: 'DisabledComponents = 0xff' }],
	});
	expect((await told({ DisabledComponents: '255' })).status).toBe('absent');
	expect((await told({})).status).toBe('absent');
	expect((await ipv6.observe(windowsWith())).status).toBe('absent');
});
