import { momentOfDay } from '../src/knowledge/moment-of-day.ts';
import { windowsReleases } from '../src/knowledge/windows-releases.ts';
import { defineCheck } from '../src/model/check.ts';
import { fail, pass, unknown } from '../src/model/finding.ts';

/** Whether this release of Windows still gets free updates. */
export const windowsSupport = defineCheck({
	id: 'windows-support',
	layer: 'guest-os',
	severity: 'advice',
	healthyTitle: 'This release of Windows still gets updates',
	failingTitle: 'This release of Windows gets no free updates any more',
	references: [
		'https://learn.microsoft.com/windows/release-health/release-information',
		'https://learn.microsoft.com/windows/release-health/windows-server-release-info',
	],
	appliesTo: ['windows'],
	needs: ['windows-release', 'clock'],
	diagnose({ 'windows-release': release, clock }) {
		if (release === undefined || clock === undefined) return unknown('no version, or no date');
		const known = windowsReleases[release.kind].get(release.build);
		if (known === undefined) return unknown(`build ${release.build} is not known here`);
		const isEnterprise = /^(Enterprise|Education|ServerRdsh|IoT)/.test(release.edition ?? '');
		// Long-term editions live longer than any date of this list.
		if (release.edition?.startsWith('EnterpriseS') || known.endOfService === null) {
			return pass(`no end is known for ${known.name}`);
		}
		const end = (isEnterprise ? known.endForEnterprise : null) ?? known.endOfService;
		return clock.system > (momentOfDay(end) ?? Number.POSITIVE_INFINITY)
			? fail(`${known.name} had its last on ${end}`, 'update-windows', { build: '' })
			: pass(`${known.name} gets them until ${end}`);
	},
});
