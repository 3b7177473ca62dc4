import { defineCheck } from '../src/model/check.ts';
import { fail, notApplicable, pass, unknown } from '../src/model/finding.ts';

/** Whether virtual machines find the devices for a network of their own. */
export const guestDevices = defineCheck({
	id: 'guest-devices',
	layer: 'guest-os',
	severity: 'advice',
	healthyTitle: 'The devices for the network of virtual machines are there',
	failingTitle: 'Devices for the network of virtual machines are missing',
	references: [
		'https://libvirt.org/manpages/virt-host-validate.html',
		'https://docs.kernel.org/networking/tuntap.html',
	],
	appliesTo: ['linux'],
	needs: ['guest-devices'],
	uses: ['kvm-device'],
	diagnose({ 'guest-devices': devices, 'kvm-device': kvm }) {
		if (devices === undefined) return unknown('nothing is known about them');
		if (kvm.status === 'absent') return notApplicable('there is no /dev/kvm yet');
		if (kvm.status === 'unobserved') return unknown('nobody could see whether there is a /dev/kvm');
		const missing = [
			...(devices.tun ? [] : [{ path: '/dev/net/tun', module: 'tun' }]),
			...(devices.vhostNet ? [] : [{ path: '/dev/vhost-net', module: 'vhost_net' }]),
		];
		const iommu = devices.iommu ? '; an IOMMU is on' : '';
		if (missing.length === 0) return pass(`tun and vhost-net${iommu}`);
		const paths = missing.map(({ path }) => path).join(' and ');
		const modules = missing.map(({ module }) => module).join(' ');
		return fail(`${paths} missing`, 'load-guest-modules', { modules });
	},
});
