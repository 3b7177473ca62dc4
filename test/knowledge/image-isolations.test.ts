import { describe, expect, test } from 'vitest';
import { imageIsolations, windowsBuildIn } from '../../src/knowledge/image-isolations.ts';
import { windowsImageReleases } from '../../src/knowledge/windows-image-tags.ts';
import { windowsReleases } from '../../src/knowledge/windows-releases.ts';

type Kind = 'client' | 'server';
const host = (kind: Kind, build: number, revision: number | null = 1) => ({
	kind,
	build,
	revision,
});

// https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility: images by
// build with their isolations, P process, H Hyper-V, for the long-term images 2016, 2019, 2022, 2025.
const table: readonly (readonly [Kind, number, string, string, string, string])[] = [
	['server', 26100, 'H', 'H', 'PH', 'PH'],
	['server', 25398, 'H', 'H', 'PH', '-'],
	['server', 20348, 'H', 'H', 'PH', '-'],
	['server', 19042, 'H', 'H', '-', '-'],
	['server', 17763, 'H', 'PH', '-', '-'],
	['server', 14393, 'PH', '-', '-', '-'],
	['client', 28000, 'H', 'H', 'PH', 'PH'],
	['client', 26200, 'H', 'H', 'PH', 'PH'],
	['client', 26100, 'H', 'H', 'PH', 'PH'],
	['client', 22631, 'H', 'H', 'PH', '-'],
	['client', 22000, 'H', 'H', 'PH', '-'],
	['client', 19045, 'H', 'H', '-', '-'],
	['client', 18362, 'H', 'H', '-', '-'],
	['client', 17763, 'H', 'PH', '-', '-'],
	['client', 16299, 'H', '-', '-', '-'],
	['client', 14393, 'H', '-', '-', '-'],
];
const images = ['10.0.14393.1', '10.0.17763.9', '10.0.20348.9', '10.0.26100.9'];

describe('imageIsolations', () => {
	test.each(table)(
		"answers as Microsoft's table for a %s of build %i",
		(kind, build, ...wanted) => {
			const found = images.map((version) => {
				const { process, hyperv } = imageIsolations(host(kind, build), version);
				return `${process === 'yes' ? 'P' : ''}${hyperv ? 'H' : ''}` || '-';
			});
			expect(found).toEqual(wanted);
		},
	);

	test('keeps its rules for every pair of a Windows and an image that is known', () => {
		for (const kind of ['client', 'server'] as const) {
			for (const build of windowsReleases[kind].keys()) {
				for (const { build: image } of windowsImageReleases) {
					const { process, hyperv } = imageIsolations(host(kind, build), `10.0.${image}.1`);
					const pair = `${kind} ${build} with ${image}`;
					// An image is never newer than the machine; what shares a kernel can have its own, too.
					expect(hyperv, pair).toBe(image <= build);
					if (process === 'yes') expect(hyperv, pair).toBe(true);
					if (build < 20348) expect(process === 'yes' && image !== build, pair).toBe(false);
					else expect(process === 'yes', pair).toBe(image >= 20348 && image <= build);
				}
			}
		}
	});

	test('asks for the same monthly update on Server 2016, and knows when it was not told', () => {
		const server = host('server', 14393, 5989);
		expect(imageIsolations(server, '10.0.14393.5989').process).toBe('yes');
		expect(imageIsolations(server, '10.0.14393.1770').process).toBe('no');
		expect(imageIsolations(server, '10.0.14393').process).toBe('same-update');
		expect(imageIsolations(host('server', 14393, null), '10.0.14393.1').process).toBe(
			'same-update',
		);
	});

	test('runs nothing that is no image of Windows containers', () => {
		for (const version of ['', '10.0', '6.1.7601', '10.0.10240.1', 'linux']) {
			expect(imageIsolations(host('server', 26100), version)).toEqual({
				process: 'no',
				hyperv: false,
			});
		}
	});
});

test('windowsBuildIn reads the build alone', () => {
	expect(windowsBuildIn('10.0.20348.2582')).toBe(20348);
	expect(windowsBuildIn('10.0.20348')).toBe(20348);
	expect(windowsBuildIn('10.0.203481')).toBeNull();
	expect(windowsBuildIn(null)).toBeNull();
});
