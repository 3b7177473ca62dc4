import type { Os } from '../model/os.ts';

/** An archive of an engine's programs, or one program, where its vendor publishes it. */
export interface EngineArchive {
	readonly product: 'engine' | 'compose';
	readonly os: Os;
	readonly architecture: 'x64' | 'arm64';
	readonly version: string;
	readonly source: string;
	/** In hexadecimal. No hash here was computed by this project: each stands in the files named as `pinnedBy`. */
	readonly sha256: string;
	readonly pinnedBy: readonly string[];
}

/**
 * The engines that can be installed without a distribution's packages, the preferred one of a system first. The vendor
 * publishes no checksums beside these archives, so each hash is one that others pinned. 29.7.2 is preferred to newer ones where
 * several do. Windows Server 2016 runs no engine after 20.10: https://github.com/moby/moby/commit/1b3fef5333
 */
export const engineArchives: readonly EngineArchive[] = [
	{
		product: 'engine',
		os: 'windows',
		architecture: 'x64',
		version: '29.7.2',
		source: 'https://download.docker.com/win/static/stable/x86_64/docker-29.7.2.zip',
		sha256: 'ed9222f478a5d143ac90e8e2fd3209b5076382cdb4b210321f97aa4b68bc6811',
		pinnedBy: [
			'https://github.com/ScoopInstaller/Main/blob/9b5da87f7cc1caff72037259eb275668913ff6b8/bucket/docker.json',
			'https://github.com/microsoft/winget-pkgs/tree/master/manifests/d/Docker/DockerCLI/29.7.2',
		],
	},
	{
		product: 'engine',
		os: 'windows',
		architecture: 'x64',
		version: '20.10.23',
		source: 'https://download.docker.com/win/static/stable/x86_64/docker-20.10.23.zip',
		sha256: '59d51669242756b77c22e4d7db6aa44b9fe8a03f46b107276a355ae365d8aaeb',
		pinnedBy: [
			'https://github.com/ScoopInstaller/Main/blob/2df8b199db51bdb4b4edcd3a585a622e04656b89/bucket/docker.json',
		],
	},
	{
		product: 'compose',
		os: 'windows',
		architecture: 'x64',
		version: '5.5.1',
		source:
			'https://github.com/docker/compose/releases/download/v5.5.1/docker-compose-windows-x86_64.exe',
		sha256: 'a3c0c73033eaede90210345d0cc2233edf4fab8fe0282a91dad8fd8436809d2f',
		pinnedBy: [
			'https://github.com/microsoft/winget-pkgs/blob/392ffad0dc6671b95801f721e57c9e3430d818f4/manifests/d/Docker/DockerCompose/5.5.1/Docker.DockerCompose.installer.yaml',
		],
	},
	{
		product: 'engine',
		os: 'linux',
		architecture: 'x64',
		version: '29.7.2',
		source: 'https://download.docker.com/linux/static/stable/x86_64/docker-29.7.2.tgz',
		sha256: '803d433f226db4776e1768fd319fc6c6e4935a456acf84fcc0080818b854bc8f',
		pinnedBy: ['three public build files that pin the same hash, found by it'],
	},
	{
		product: 'engine',
		os: 'linux',
		architecture: 'arm64',
		version: '29.8.1',
		source: 'https://download.docker.com/linux/static/stable/aarch64/docker-29.8.1.tgz',
		sha256: '667395fbffab52901b80181dfbb39ea76da2fbd7642c4fbddd24e42146b07b48',
		pinnedBy: ['one public build file, found by the hash'],
	},
];
