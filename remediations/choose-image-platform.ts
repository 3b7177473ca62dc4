import { defineRemediation } from '../src/model/remediation.ts';

/** Takes an image for this processor, or lets programs for another one be translated. */
export const chooseImagePlatform = defineRemediation<{ offered: string; wanted: string }>({
	id: 'choose-image-platform',
	title: 'Take an image for this processor, or translate its programs',
	impact: 'Translated programs run several times slower, and some not at all.',
	where: 'here',
	steps: ({ offered, wanted }) => [
		{
			text: `See whether its publisher offers one for linux/${wanted}, or build it from its sources.`,
			command: `docker build --platform linux/${wanted} .`,
		},
		{
			text: `Or let this Linux translate programs for ${offered} (the image tonistiigi/binfmt does that, until the next restart), and name the platform at each start.`,
			command: `docker run --privileged --rm tonistiigi/binfmt --install ${offered}`,
		},
	],
});
