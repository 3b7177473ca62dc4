import { defineCheck } from '../src/model/check.ts';
import { fail, pass } from '../src/model/finding.ts';

/** The bit of DisabledComponents that switches IPv6 off on the interfaces that are no tunnels. */
const ordinaryInterfaces = 0x10;

/** Whether IPv6 is there, which the network of Windows containers is built with, even where nobody uses it. */
export const ipv6 = defineCheck({
	id: 'ipv6',
	layer: 'network',
	severity: 'degraded',
	healthyTitle: 'IPv6 is there for the network of containers',
	failingTitle: 'IPv6 is switched off, and the network of Windows containers needs it',
	references: [
		'https://learn.microsoft.com/virtualization/windowscontainers/container-networking/advanced',
		'https://learn.microsoft.com/troubleshoot/windows-server/networking/configure-ipv6-in-windows',
		'https://github.com/moby/moby/issues/32595',
	],
	appliesTo: ['windows'],
	needs: ['ipv6'],
	diagnose({ ipv6: found }) {
		const { disabledComponents: value = 0 } = found ?? {};
		const because = `DisabledComponents is 0x${value.toString(16)}`;
		if ((value & ordinaryInterfaces) === 0) {
			return pass(value === 0 ? 'nobody switched it off' : `${because}, which leaves it on`);
		}
		return fail(`${because}; creating a network can fail with "Element not found"`, 'enable-ipv6');
	},
});
