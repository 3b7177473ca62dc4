import type { CardStep } from '../src/model/card.ts';
import { defineRemediation } from '../src/model/remediation.ts';

const isolations: Readonly<Record<string, string>> = {
	process: 'With process isolation, which needs no hypervisor:',
	hyperv: 'With Hyper-V isolation, which needs Hyper-V to run:',
};

function unnamed(build: string): readonly CardStep[] {
	const which = build
		? `build ${build} or an older one that Microsoft's table allows`
		: 'your Windows';
	return [
		{
			text: `Ask whoever publishes the image for a variant for ${which}: https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility`,
		},
	];
}

/** Names an image of the same family, and the isolation, with which it runs on this Windows. */
export const chooseFittingImage = defineRemediation<{
	reference: string;
	isolation: string;
	published: string;
	build: string;
}>({
	id: 'choose-fitting-image',
	title: 'Take an image and an isolation that fit this Windows',
	impact: 'Nothing changes here; a Dockerfile must name the same image behind FROM.',
	where: 'here',
	steps({ reference, isolation, published, build }) {
		if (reference === '') return unnamed(build);
		const option = isolation === '' ? '' : `--isolation=${isolation} `;
		const doubt =
			published === 'yes' ? '' : ' Its publisher may not offer it: see its list of tags.';
		return [
			{ text: `Fetch it.${doubt}`, command: `docker pull ${reference}` },
			{
				text: isolations[isolation] ?? 'Start it.',
				command: `docker run --rm ${option}${reference}`,
			},
		];
	},
});
