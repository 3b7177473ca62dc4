import { expect, test } from 'vitest';
import { identify } from '../../src/derive/identify.ts';
import { serviceClaims } from '../../src/derive/service-claims.ts';

const said = (...running: string[]) =>
	serviceClaims({ windows_services: running }).map(
		({ hypervisor, role }) => `${hypervisor} ${role}`,
	);

test('a service that serves guests is one of a guest', () => {
	expect(said('VBoxService', 'W32Time')).toEqual(['virtualbox guest']);
	expect(said('VMTools')).toEqual(['vmware guest']);
	expect(said('vmicheartbeat')).toEqual(['hyperv guest']);
});

test('a service of a host, or one named like a member of every object, says nothing', () => {
	expect(said('vmms', 'vmcompute', 'VBoxSDS', 'constructor', '__proto__')).toEqual([]);
});

test('the firmware is believed first', () => {
	const dmi = { sys_vendor: 'innotek GmbH', product_name: 'VirtualBox' };
	const { machine } = identify({ dmi, windows_services: ['VMTools'] });
	expect(machine).toMatchObject({ id: 'virtualbox', role: 'guest' });
});
