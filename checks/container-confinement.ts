import { packageFamily } from '../src/knowledge/package-family.ts';
import { defineCheck } from '../src/model/check.ts';
import type { Used } from '../src/model/facts.ts';
import { fail, type Judgement, notApplicable, pass, unknown } from '../src/model/finding.ts';
import { valueIn } from '../src/model/observation.ts';

/**
 * Whether an engine of this version starts no container without the parser; others go without the profile. The engine once
 * asked a library that no longer looks for it, which Debian built in (https://github.com/opencontainers/runc/pull/2554),
 * and its maker did for one release (https://github.com/moby/moby/pull/44942).
 */
const insists = (version: string): boolean => /^(20\.10\..*\+dfsg|23\.0\.0)/.test(version);

/** The judgement of an engine that lacks the parser, where there is one. */
function withoutParser({
	'engine-programs': programs,
	'engine-version': engine,
	'operating-system': system,
}: Used<'engine-programs' | 'engine-version' | 'operating-system'>): Judgement {
	const version = valueIn(engine)?.version;
	if (version === undefined && programs.status === 'unobserved') {
		return unknown('apparmor_parser is missing, and nobody could see whether an engine needs it');
	}
	const told = { family: packageFamily(valueIn(system)) };
	const because = 'AppArmor is on, but apparmor_parser, which loads its profiles, is missing';
	return version !== undefined && insists(version)
		? fail(`${because}: this engine starts no container`, 'install-apparmor-parser', told)
		: fail(because, 'install-apparmor-parser', told, 'advice');
}

/** Whether containers are confined by more than namespaces, and start with that. */
export const containerConfinement = defineCheck({
	id: 'container-confinement',
	layer: 'guest-os',
	severity: 'blocker',
	healthyTitle: 'Containers are confined by the kernel',
	failingTitle: 'The confinement that the kernel offers cannot be used',
	references: ['https://docs.docker.com/engine/security/apparmor/'],
	appliesTo: ['linux'],
	needs: ['security-modules'],
	uses: ['engine-programs', 'engine-version', 'operating-system'],
	diagnose({ 'security-modules': modules, 'engine-programs': programs, ...engine }) {
		if (modules === undefined) return unknown('nothing is known about them');
		if (valueIn(programs)?.dockerd === null) return notApplicable('there is no engine to confine');
		if (modules.appArmor && modules.appArmorParser === null) {
			return withoutParser({ 'engine-programs': programs, ...engine });
		}
		const names = [
			modules.appArmor && 'AppArmor',
			modules.seLinux && `SELinux (${modules.seLinux})`,
			modules.seccomp && 'seccomp',
		].filter(Boolean);
		return pass(names.join(', ') || 'this kernel offers no more than namespaces');
	},
});
