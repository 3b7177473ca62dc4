import { describe, expect, test } from 'vitest';
import { imageFit } from '../../src/derive/image-fit.ts';
import type { Judgement } from '../../src/model/finding.ts';
import type { ImageVariant } from '../../src/model/image.ts';
import { derived } from '../support/derived.ts';
import type { Told } from '../support/judged.ts';
import { wanted } from '../support/wanted.ts';
import { release } from '../support/windows-release.ts';

const ms = 'mcr.microsoft.com/windows';
const fitOf = (name: string, told: Told): Judgement =>
	derived(imageFit, 'image-fit', {
		'wanted-image': wanted(name),
		'offered-image': { unseen: 'offline' },
		...told,
	});
const remedyOf = (judged: Judgement) =>
	judged.verdict === 'fail' && 'id' in judged.remedy ? judged.remedy : undefined;

const ping = (osType: string) => ({
	'engine-ping': { statusCode: 200, apiVersion: null, osType, server: null },
});
const version = (architecture: string, platform: string | null = null) => ({
	'engine-version': { platform, version: '29', apiVersion: '1.50', os: 'x', architecture },
});
const linux: Told = { ...ping('linux'), ...version('amd64') };
const isolating = (runs: boolean): Told => ({
	'hypervisor-platform': null,
	'hypervisor-leaves': {
		leaves: [],
		partition: runs ? { createPartitions: true, cpuManagement: true } : null,
	},
	'windows-features': {
		readFrom: 'cim',
		states: { 'Microsoft-Hyper-V': runs ? 'enabled' : 'disabled' },
	},
});
const host = (kind: 'client' | 'server', build: number, runs: boolean): Told => ({
	...ping('windows'),
	'windows-release': { ...release, kind, build, revision: 5989 },
	...isolating(runs),
});
const offered = (...variants: Partial<ImageVariant>[]): Told => ({
	'offered-image': {
		isList: true,
		variants: variants.map((one) => ({ os: 'linux', osVersion: null, architecture: null, ...one })),
	},
});
const stored = (variant: Partial<ImageVariant>): Told => ({
	'stored-image': { os: 'windows', osVersion: null, architecture: 'amd64', ...variant },
});

describe('image-fit on a Linux engine', () => {
	test('says what an image for Windows would end with, and where it runs', () => {
		const judged = fitOf(`${ms}/nanoserver:ltsc2022`, linux);
		expect(judged).toMatchObject({
			verdict: 'fail',
			because: expect.stringMatching(/unknown blob/),
		});
		expect(judged.because).toContain('no matching manifest for linux/amd64');
		expect(remedyOf(judged)).toEqual({ id: 'use-windows-machine', parameters: { build: '20348' } });
	});

	test('does so where no engine answers: Linux runs Linux containers', () => {
		expect(remedyOf(fitOf(`${ms}/nanoserver:1809`, { 'engine-ping': null }))?.id).toBe(
			'use-windows-machine',
		);
	});

	test('switches Docker Desktop', () => {
		const desktop = { ...ping('linux'), ...version('amd64', 'Docker Desktop 4.39.0') };
		expect(remedyOf(fitOf(`${ms}/nanoserver:1809`, desktop))).toEqual({
			id: 'switch-engine-mode',
			parameters: { mode: 'windows' },
		});
	});

	test('passes what is made for Linux', () => {
		expect(fitOf('alpine', linux).verdict).toBe('pass');
		expect(fitOf('hello-world', linux).verdict).toBe('pass');
		expect(fitOf('golang', linux).verdict).toBe('pass');
	});

	test('compares architectures', () => {
		const arm = { ...ping('linux'), ...version('arm64') };
		const list = offered({ architecture: 'amd64' }, { architecture: 's390x' });
		const judged = fitOf('team/app', { ...arm, ...list });
		expect(judged.because).toContain('no matching manifest for linux/arm64');
		expect(remedyOf(judged)?.parameters).toEqual({ offered: 'amd64', wanted: 'arm64' });
		const single = fitOf('team/app', { ...arm, ...stored({ os: 'linux' }) });
		expect(single.because).toContain('exec format error');
		expect(fitOf('team/app', { ...arm, ...offered({ architecture: 'arm' }) }).verdict).toBe('pass');
		expect(fitOf('team/app', { ...linux, ...offered({ architecture: 'amd64' }) }).verdict).toBe(
			'pass',
		);
	});

	test("takes the machine's own architecture where the engine told none", () => {
		const told = {
			'engine-ping': null,
			cpu: { architecture: 'aarch64', vendor: null, model: null, flags: null },
			...offered({ architecture: 'amd64' }),
		};
		expect(remedyOf(fitOf('team/app', told))?.parameters['wanted']).toBe('arm64');
	});
});

describe('image-fit on Windows Server', () => {
	test('names the tag to take where the image is newer', () => {
		const judged = fitOf(`${ms}/nanoserver:ltsc2022`, host('server', 17763, false));
		expect(judged.because).toContain('no matching manifest for windows/amd64 10.0.17763');
		expect(remedyOf(judged)).toEqual({
			id: 'choose-fitting-image',
			parameters: {
				reference: `${ms}/nanoserver:1809`,
				isolation: '',
				published: 'yes',
				build: '17763',
			},
		});
	});

	test('names the other messages for a single image and for one that is there', () => {
		const server = host('server', 17763, false);
		const one = {
			isList: false,
			variants: [{ os: 'windows', osVersion: '10.0.20348.1', architecture: 'amd64' }],
		};
		expect(fitOf('team/app', { ...server, 'offered-image': one }).because).toContain(
			'a Windows version 10.0.20348-based image is incompatible with a 10.0.17763 host',
		);
		const there = fitOf('team/app', { ...server, ...stored({ osVersion: '10.0.20348.1' }) });
		expect(there.because).toContain('0xc0370101');
		// Nobody knows another name of it.
		expect(remedyOf(there)?.parameters).toMatchObject({ reference: '', build: '17763' });
	});

	test('passes with process isolation, whether a hypervisor runs or not', () => {
		for (const runs of [true, false]) {
			const judged = fitOf(`${ms}/nanoserver:ltsc2022`, host('server', 26100, runs));
			expect(judged).toMatchObject({
				verdict: 'pass',
				because: expect.stringContaining('process isolation'),
			});
		}
	});

	test('isolates an older image with Hyper-V where that runs, and takes another where not', () => {
		const older = `${ms}/servercore:ltsc2019`;
		const isolated = fitOf(older, host('server', 20348, true));
		expect(isolated).toMatchObject({ verdict: 'fail', severity: 'degraded' });
		expect(isolated.because).toContain('0xc0370101');
		expect(remedyOf(isolated)?.parameters).toMatchObject({ reference: older, isolation: 'hyperv' });
		expect(remedyOf(fitOf(older, host('server', 20348, false)))?.parameters).toMatchObject({
			reference: `${ms}/servercore:ltsc2022`,
			isolation: '',
		});
	});

	test('is open about the monthly update of Server 2016, until it is told', () => {
		const server = host('server', 14393, false);
		const name = `${ms}/servercore:ltsc2016`;
		expect(fitOf(name, server)).toMatchObject({
			verdict: 'unknown',
			settledBy: expect.stringContaining('--online'),
		});
		const told = (osVersion: string) => fitOf(name, { ...server, ...stored({ osVersion }) });
		expect(told('10.0.14393.5989').verdict).toBe('pass');
		expect(told('10.0.14393.1770').because).toContain('another monthly update');
	});

	test('takes of a list what the engine would take', () => {
		const list = offered(
			{ os: 'windows', osVersion: '10.0.26100.1' },
			{ os: 'windows', osVersion: '10.0.20348.1' },
			{ os: 'windows', osVersion: '10.0.17763.1' },
		);
		const judged = fitOf('team/app', { ...host('server', 17763, false), ...list });
		expect(judged).toMatchObject({
			verdict: 'pass',
			because: expect.stringContaining('build 17763'),
		});
		expect(fitOf('hello-world', host('server', 26100, false)).because).toContain('build 26100');
	});

	test('knows that a base image has no latest', () => {
		const judged = fitOf(`${ms}/servercore`, host('server', 17763, false));
		expect(judged.because).toContain('manifest unknown');
		expect(remedyOf(judged)?.parameters['reference']).toBe(`${ms}/servercore:ltsc2019`);
	});

	test('refuses an image for Linux, and switches Docker Desktop', () => {
		const server = host('server', 20348, true);
		const judged = fitOf('alpine', server);
		expect(judged.because).toContain('no matching manifest for windows/amd64 10.0.20348');
		expect(remedyOf(judged)?.id).toBe('use-linux-engine');
		const product = { product: 'desktop', version: null, folder: 'C:/x' } as const;
		expect(remedyOf(fitOf('alpine', { ...server, 'docker-product': product }))).toEqual({
			id: 'switch-engine-mode',
			parameters: { mode: 'linux' },
		});
		const one = {
			isList: false,
			variants: [{ os: 'linux', osVersion: null, architecture: 'amd64' }],
		};
		expect(fitOf('team/app', { ...server, 'offered-image': one }).because).toContain(
			'operating system is not supported',
		);
	});
});

describe('image-fit on Windows 10 and 11', () => {
	test('passes with Hyper-V isolation where Hyper-V runs', () => {
		expect(fitOf(`${ms}/nanoserver:ltsc2022`, host('client', 22631, true))).toMatchObject({
			verdict: 'pass',
			because: expect.stringContaining('Hyper-V isolation'),
		});
		expect(fitOf(`${ms}/nanoserver:ltsc2025`, host('client', 26200, true)).because).toContain(
			'0xc0370112',
		);
	});

	test('shares the kernel where Hyper-V does not run and the builds allow it', () => {
		const judged = fitOf(`${ms}/nanoserver:ltsc2022`, host('client', 22631, false));
		expect(judged).toMatchObject({ verdict: 'fail', severity: 'degraded' });
		expect(judged.because).toContain('0xc0351000');
		expect(remedyOf(judged)?.parameters).toMatchObject({
			reference: `${ms}/nanoserver:ltsc2022`,
			isolation: 'process',
		});
	});

	test('takes a newer image where only that shares the kernel', () => {
		const judged = fitOf(`${ms}/nanoserver:1809`, host('client', 22631, false));
		expect(remedyOf(judged)?.parameters).toMatchObject({
			reference: `${ms}/nanoserver:ltsc2022`,
			isolation: 'process',
		});
	});

	test('follows from Hyper-V where nothing else lets it run', () => {
		expect(fitOf(`${ms}/nanoserver:1809`, host('client', 19045, false))).toMatchObject({
			verdict: 'fail',
			dependsOn: ['hyper-v-feature', 'hypervisor-running'],
		});
	});

	test('refuses ltsc2022 on Windows 10, with whatever isolation', () => {
		for (const runs of [true, false]) {
			const judged = fitOf(`${ms}/nanoserver:ltsc2022`, host('client', 19045, runs));
			expect(remedyOf(judged)?.parameters).toMatchObject({
				reference: `${ms}/nanoserver:1809`,
				isolation: runs ? '' : 'hyperv',
			});
		}
	});

	test('is open where Hyper-V could not be seen', () => {
		const told = {
			...host('client', 22631, true),
			'windows-features': { unseen: 'failed' },
		} as const;
		expect(fitOf(`${ms}/nanoserver:ltsc2022`, told).verdict).toBe('unknown');
	});

	test('knows that no engine for Windows containers is made for Arm', () => {
		const arm = { 'windows-release': { ...release, architecture: 'arm64' } } as const;
		expect(remedyOf(fitOf(`${ms}/nanoserver:ltsc2022`, arm))?.id).toBe('use-other-machine');
		expect(fitOf('hello-world', arm).verdict).toBe('unknown');
	});
});

describe('image-fit without knowledge', () => {
	test('is open about an image whose name tells nothing, and says what would settle it', () => {
		expect(fitOf('team/app:7', linux)).toMatchObject({
			verdict: 'unknown',
			settledBy: expect.stringContaining('--online'),
		});
	});

	test('says why the registry did not help', () => {
		const asked = (offer: Told['offered-image']) =>
			fitOf('team/app:7', { ...linux, 'offered-image': offer ?? null });
		expect(asked(null).because).toContain('its registry knows no team/app:7');
		expect(asked({ unseen: 'access-denied' }).because).toContain('wants a login');
		const failed = asked({ unseen: 'timed-out' });
		expect(failed).toMatchObject({ because: expect.stringContaining('could not be asked') });
		expect(failed).toMatchObject({ settledBy: expect.not.stringContaining('--online') });
	});

	test('believes the engine over the registry, and the registry over the name', () => {
		const list = offered({ os: 'windows', osVersion: '10.0.20348.1' });
		expect(fitOf('alpine', { ...linux, ...list }).verdict).toBe('fail');
		expect(fitOf('alpine', { ...linux, ...list, ...stored({ os: 'linux' }) }).verdict).toBe('pass');
	});

	test('is open about the build of a Windows elsewhere', () => {
		expect(fitOf(`${ms}/nanoserver:1809`, ping('windows')).verdict).toBe('unknown');
		const address = 'tcp://10.0.0.7:2375';
		const endpoint = { transport: 'tcp', hostname: '10.0.0.7', port: 2375 } as const;
		const elsewhere = {
			...host('server', 17763, false),
			'engine-endpoint': { setBy: 'DOCKER_HOST', context: null, address, endpoint, problem: null },
		} as const;
		expect(fitOf(`${ms}/nanoserver:ltsc2022`, elsewhere)).toMatchObject({
			verdict: 'unknown',
			settledBy: expect.stringContaining('on that machine'),
		});
	});

	test('says that no engine answers yet', () => {
		const idle = { ...host('server', 20348, false), 'engine-ping': null };
		expect(fitOf(`${ms}/nanoserver:ltsc2022`, idle)).toMatchObject({
			verdict: 'pass',
			because: expect.stringContaining('No engine answers yet'),
		});
		expect(fitOf('alpine', idle).verdict).toBe('unknown');
	});
});
