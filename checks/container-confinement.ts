import { packageFamily } from '../src/knowledge/package-family.ts';
import { defineCheck } from '../src/model/check.ts';
import { fail, notApplicable, pass, unknown } from '../src/model/finding.ts';
import { valueIn } from '../src/model/observation.ts';

/** Whether containers are confined by more than namespaces. */
export const containerConfinement = defineCheck({
	id: 'container-confinement',
	layer: 'guest-os',
	severity: 'advice',
	healthyTitle: 'Containers are confined by the kernel',
	failingTitle: 'Containers run without the confinement that the kernel offers',
	references: ['https://docs.docker.com/engine/security/apparmor/'],
	appliesTo: ['linux'],
	needs: ['security-modules'],
	uses: ['engine-programs', 'operating-system'],
	diagnose({ 'security-modules': modules, 'engine-programs': programs, 'operating-system': os }) {
		if (modules === undefined) return unknown('nothing is known about them');
		if (valueIn(programs)?.dockerd === null) return notApplicable('there is no engine to confine');
		if (modules.appArmor && modules.appArmorParser === null) {
			if (programs.status === 'unobserved') {
				return unknown(
					'apparmor_parser is missing, and nobody could see whether an engine needs it',
				);
			}
			const family = packageFamily(valueIn(os));
			const because = 'AppArmor is on, but apparmor_parser, which loads its profiles, is missing';
			return fail(because, 'install-apparmor-parser', { family });
		}
		const names = [
			modules.appArmor && 'AppArmor',
			modules.seLinux && `SELinux (${modules.seLinux})`,
			modules.seccomp && 'seccomp',
		].filter(Boolean);
		return pass(names.join(', ') || 'this kernel offers no more than namespaces');
	},
});
