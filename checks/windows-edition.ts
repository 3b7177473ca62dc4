import { editionTitles } from '../src/knowledge/edition-titles.ts';
import { defineCheck } from '../src/model/check.ts';
import { fail, notApplicable, pass, unknown } from '../src/model/finding.ts';

/** Whether this edition of Windows has Hyper-V and Windows containers at all. */
export const windowsEdition = defineCheck({
	id: 'windows-edition',
	layer: 'guest-os',
	severity: 'blocker',
	healthyTitle: 'This edition of Windows has Hyper-V and Windows containers',
	failingTitle: 'This edition of Windows has neither Hyper-V nor Windows containers',
	references: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/host-hardware-requirements',
		'https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/system-requirements',
	],
	appliesTo: ['windows'],
	needs: ['windows-release'],
	diagnose({ 'windows-release': release }) {
		if (release === undefined) return unknown('Windows told no version');
		if (release.kind === 'server') return pass('every edition of Windows Server has them');
		// Home, Professional and Ultimate of Windows 7 differ in other things.
		if (release.build < 9200) return notApplicable('no edition of this release has either');
		const { edition } = release;
		if (edition === null) return unknown('the registry names no edition');
		const title = editionTitles[edition] ?? edition;
		// Core, CoreN, CoreSingleLanguage, CoreCountrySpecific: all of Home.
		return edition.startsWith('Core')
			? fail(`Windows ${title} has neither of them`, 'upgrade-edition')
			: pass(`this is the edition ${title}`);
	},
});
