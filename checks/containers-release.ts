import { firstOfWindows10 } from '../src/knowledge/first-of-windows-10.ts';
import { windowsTitle } from '../src/knowledge/windows-title.ts';
import { defineCheck } from '../src/model/check.ts';
import { failForGood, pass, unknown } from '../src/model/finding.ts';

const source =
	'https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/system-requirements';

/** Whether this release of Windows was ever given containers. */
export const containersRelease = defineCheck({
	id: 'containers-release',
	layer: 'guest-os',
	severity: 'blocker',
	healthyTitle: 'This release of Windows is one that has containers',
	failingTitle: 'This release of Windows has no containers and gets none',
	references: [source],
	appliesTo: ['windows'],
	needs: ['windows-release'],
	diagnose({ 'windows-release': release }) {
		if (release === undefined) return unknown('Windows told no version');
		if (release.build >= firstOfWindows10) return pass(`build ${release.build} is one of them`);
		const reason =
			'Windows containers came with Windows 10 and Windows Server 2016, and no update brings them to an earlier Windows: upgrade, or use an engine on another machine from here';
		return failForGood(`this is ${windowsTitle(release)}`, { reason, source });
	},
});
