import type { Cause } from '../../model/cause.ts';

/** Causes of the layer `image`. Who can do a remedy stands before it. */
export const imageCauses: readonly Cause[] = [
	{
		id: 'image-os-mismatch',
		layer: 'image',
		detail: 'image',
		meaning: 'Image is for another OS than the engine.',
		remedies: [{ by: 'auto', text: 'Docker manifest inspect; tell which engine it needs.' }],
		sources: [
			'https://github.com/docker-archive-public/docker.kitematic/issues/1937',
			'https://github.com/ScoopInstaller/Main/issues/3878',
		],
	},
	{
		id: 'image-arch-mismatch',
		layer: 'image',
		detail: 'image',
		meaning: 'Image is for another CPU architecture.',
		remedies: [
			{ by: 'auto', text: '--platform / binfmt qemu.' },
			{ by: 'manual', text: 'Other image.' },
		],
		sources: ['https://github.com/Red5d/docker-autocompose/issues/27'],
	},
	{
		id: 'windows-host-image-build-mismatch',
		layer: 'image',
		detail: 'image',
		meaning:
			'Windows image build differs from host build (process isolation) or is newer (Hyper-V isolation).',
		remedies: [
			{ by: 'auto', text: '--isolation=hyperv or matching tag.' },
			{ by: 'manual', text: 'Update host.' },
		],
		sources: [
			'https://github.com/MicrosoftDocs/Virtualization-Documentation/issues/765',
			'https://github.com/microsoft/service-fabric/issues/1000',
			'https://learn.microsoft.com/en-us/virtualization/api/hcs/reference/hcshresult',
		],
	},
];
