import { defineCheck } from '../src/model/check.ts';
import { fail, pass, unknown } from '../src/model/finding.ts';

/** Whether `/dev/kvm` is there: the door through which every program reaches KVM. */
export const kvmDevice = defineCheck({
	id: 'kvm-device',
	layer: 'guest-os',
	severity: 'blocker',
	healthyTitle: 'The KVM device is there',
	failingTitle: 'The KVM device /dev/kvm is missing',
	references: [
		'https://docs.kernel.org/virt/kvm/api.html',
		'https://github.com/ksoichiro/dockerfiles/issues/3',
	],
	appliesTo: ['linux'],
	needs: ['kvm-device', 'identity'],
	uses: ['kvm-modules', 'cpu'],
	dependsOn: ['firmware-virtualization-switch', 'nesting-exposure', 'kvm-module'],
	diagnose({ 'kvm-device': device, identity, 'kvm-modules': modules, cpu }) {
		if (device !== undefined) return pass('/dev/kvm is there');
		const container = identity?.container.id;
		if (container && container !== 'none') {
			return fail(`this ${container} container was started without it`, 'pass-kvm-device', {
				container,
			});
		}
		if (container === null) {
			return unknown(
				'/dev/kvm is missing, and nobody could tell whether a container hides it',
				'looking as root',
			);
		}
		const architecture = cpu.status === 'observed' ? cpu.value.architecture : null;
		if (architecture !== null && architecture !== 'x86_64') {
			return unknown(
				`/dev/kvm is missing, and on ${architecture} nothing else tells why`,
				'the kernel log: dmesg | grep -i kvm',
			);
		}
		const loaded = modules.status === 'observed' ? modules.value.present.join(', ') : '';
		return fail(
			loaded === ''
				? 'nothing in the kernel offers it'
				: `${loaded} is loaded, yet no device node is there`,
			'create-kvm-device',
		);
	},
});
