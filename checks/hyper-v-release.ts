import { windowsTitle } from '../src/knowledge/windows-title.ts';
import { defineCheck } from '../src/model/check.ts';
import { failForGood, pass, unknown } from '../src/model/finding.ts';

// Windows 8; on servers it came with 2008, of which every build is later than this program judges.
const firstClient = 9200;
const source = 'https://learn.microsoft.com/windows/win32/vpc/ivmhostinfo-osversionstring';

/** Whether this release of Windows was ever given Hyper-V. */
export const hyperVRelease = defineCheck({
	id: 'hyper-v-release',
	layer: 'guest-os',
	severity: 'blocker',
	healthyTitle: 'This release of Windows is one that has Hyper-V',
	failingTitle: 'This release of Windows has no Hyper-V and gets none',
	references: [source],
	appliesTo: ['windows'],
	needs: ['windows-release'],
	diagnose({ 'windows-release': release }) {
		if (release === undefined) return unknown('Windows told no version');
		if (release.kind === 'server' || release.build >= firstClient) {
			return pass(`build ${release.build} is one of them`);
		}
		const reason =
			'on desktops Hyper-V came with Windows 8, and no update brings it to an earlier Windows: upgrade, or run virtual machines in VirtualBox, which this program does not judge on Windows';
		return failForGood(`this is ${windowsTitle(release)}`, { reason, source });
	},
});
