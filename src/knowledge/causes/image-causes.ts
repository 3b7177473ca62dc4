import type { Cause } from '../../model/cause.ts';

/** Causes of the layer `image`. Who can do a remedy stands before it. */
export const imageCauses: readonly Cause[] = [
	{
		id: 'image-os-mismatch',
		layer: 'image',
		detail: 'image',
		meaning:
			'This image is made for another operating system than the engine runs: a Windows image on a Linux engine or the other way round. No setting of the engine changes that; containers share the kernel.',
		remedies: [
			{
				by: 'auto',
				text: 'See what the image is for: `docker manifest inspect IMAGE`, lines "os" and "os.version". What your engine runs is in `docker version`, "Server", "OS/Arch".',
			},
			{
				by: 'auto',
				text: 'Run Windows images on Windows: Docker Desktop switched to Windows containers, or an engine on Windows Server. Run Linux images on a Linux engine.',
			},
		],
		sources: [
			'https://github.com/docker-archive-public/docker.kitematic/issues/1937',
			'https://github.com/ScoopInstaller/Main/issues/3878',
		],
	},
	{
		id: 'image-arch-mismatch',
		layer: 'image',
		detail: 'image',
		meaning:
			'The image, or a program in it, is for another processor architecture than this machine has.',
		remedies: [
			{
				by: 'auto',
				text: 'Ask for the right one: `docker pull --platform linux/amd64 IMAGE` (or linux/arm64). To run foreign ones by emulation, slowly: `docker run --privileged --rm tonistiigi/binfmt --install all`.',
			},
			{
				by: 'manual',
				text: 'Or use an image that is offered for your architecture, or build it with `docker buildx build --platform`.',
			},
		],
		sources: ['https://github.com/Red5d/docker-autocompose/issues/27'],
	},
	{
		id: 'windows-host-image-build-mismatch',
		layer: 'image',
		detail: 'image',
		meaning:
			'The Windows in the image has another build than this Windows. With process isolation they must be the same, but that Windows Server 2022, Windows 11 and later ones take images from 2022 on, too; an image that is newer than the machine runs with no isolation.',
		remedies: [
			{
				by: 'auto',
				text: 'Take the tag for your build (Server 2019: ltsc2019, of nanoserver 1809; Server 2022: ltsc2022; Server 2025: ltsc2025), or run an older image with `--isolation=hyperv`. `nestvirt diagnose --image IMAGE` says which one fits.',
			},
			{ by: 'manual', text: 'Or update Windows to the build of the image.' },
		],
		sources: [
			'https://github.com/MicrosoftDocs/Virtualization-Documentation/issues/765',
			'https://github.com/microsoft/service-fabric/issues/1000',
			'https://learn.microsoft.com/en-us/virtualization/api/hcs/reference/hcshresult',
		],
	},
];
