import { defineRemediation } from '../src/model/remediation.ts';

const table =
	'https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility';
const start: Readonly<Record<string, string>> = {
	'': 'Start it.',
	process: 'With process isolation, which needs no hypervisor:',
	hyperv: 'With Hyper-V isolation, which needs Hyper-V to run:',
};

type Parameters = Readonly<Record<'reference' | 'isolation' | 'published' | 'build', string>>;

/** Names an image of the same family, and the isolation, with which it runs on this Windows. */
export const chooseFittingImage = defineRemediation<Parameters>({
	id: 'choose-fitting-image',
	title: 'Take an image and an isolation that fit this Windows',
	impact: 'Nothing changes here; a Dockerfile must name the same image behind FROM.',
	where: 'here',
	steps({ reference, isolation, published, build }) {
		if (reference === '') {
			const text = `Ask whoever publishes the image for a variant for build ${build}, or for an older one that this table allows: ${table}`;
			return [{ text }];
		}
		const option = isolation === '' ? '' : `--isolation=${isolation} `;
		const doubt =
			published === 'yes' ? '' : ' Its publisher may not offer it: see its list of tags.';
		return [
			{ text: `Fetch it.${doubt}`, command: `docker pull ${reference}` },
			{ text: start[isolation] ?? '', command: `docker run --rm ${option}${reference}` },
		];
	},
});
