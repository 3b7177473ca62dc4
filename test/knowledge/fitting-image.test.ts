import { describe, expect, test } from 'vitest';
import { fittingImage } from '../../src/knowledge/fitting-image.ts';
import { imageIsolations, windowsBuildIn } from '../../src/knowledge/image-isolations.ts';
import { knownImage } from '../../src/knowledge/known-image.ts';
import { windowsReleases } from '../../src/knowledge/windows-releases.ts';
import { wanted } from '../support/wanted.ts';

const ms = 'mcr.microsoft.com';
const fitting = (
	name: string,
	kind: 'client' | 'server',
	build: number,
	isolation: 'process' | 'hyperv',
) => fittingImage(wanted(name), { kind, build, revision: 1 }, isolation);

describe('fittingImage', () => {
	test.each([
		['windows/nanoserver:ltsc2025', 'server', 17763, 'process', 'windows/nanoserver:1809'],
		['windows/servercore:ltsc2025', 'server', 17763, 'process', 'windows/servercore:ltsc2019'],
		['windows/server:ltsc2025', 'server', 20348, 'process', 'windows/server:ltsc2022'],
		['windows/server:ltsc2022', 'server', 17763, 'process', 'windows:1809'],
		['windows:1809', 'server', 20348, 'process', 'windows/server:ltsc2022'],
		['windows/nanoserver:1809', 'client', 26200, 'process', 'windows/nanoserver:ltsc2025'],
		['windows/nanoserver:ltsc2025', 'client', 22631, 'hyperv', 'windows/nanoserver:ltsc2022'],
		['windows/nanoserver:ltsc2022', 'client', 19045, 'hyperv', 'windows/nanoserver:1809'],
		['windows/nanoserver:ltsc2022', 'server', 19042, 'process', 'windows/nanoserver:20H2'],
		['windows/servercore:ltsc2019', 'server', 14393, 'process', 'windows/servercore:ltsc2016'],
	] as const)('finds for %s on a %s of build %i with %s isolation %s', (...row) => {
		const [name, kind, build, isolation, reference] = row;
		expect(fitting(`${ms}/${name}`, kind, build, isolation)).toEqual({
			reference: `${ms}/${reference}`,
			isPublished: true,
		});
	});

	test('finds the same tag for another release, which its publisher may not offer', () => {
		const name = `${ms}/dotnet/sdk:8.0-nanoserver-ltsc2022`;
		expect(fitting(name, 'server', 17763, 'process')).toEqual({
			reference: `${ms}/dotnet/sdk:8.0-nanoserver-1809`,
			isPublished: false,
		});
		const pinned = `golang:1.25-windowsservercore-ltsc2025@sha256:${'0'.repeat(64)}`;
		expect(fitting(pinned, 'server', 17763, 'process')?.reference).toBe(
			'golang:1.25-windowsservercore-ltsc2019',
		);
	});

	test("takes Microsoft's smallest image for hello-world, which has none for older builds", () => {
		expect(fitting('hello-world', 'server', 17763, 'process')?.reference).toBe(
			`${ms}/windows/nanoserver:1809`,
		);
	});

	test('finds none where none is known, or none can run', () => {
		expect(fitting('team/app:7', 'server', 17763, 'process')).toBeNull();
		expect(fitting(`${ms}/windows/nanoserver:ltsc2022`, 'client', 19045, 'process')).toBeNull();
		expect(fitting(`${ms}/windows/nanoserver:ltsc2022`, 'server', 9600, 'hyperv')).toBeNull();
	});

	test('never names an image that the rule forbids', () => {
		for (const kind of ['client', 'server'] as const) {
			for (const build of windowsReleases[kind].keys()) {
				for (const isolation of ['process', 'hyperv'] as const) {
					const found = fitting(`${ms}/windows/nanoserver:ltsc2025`, kind, build, isolation);
					if (found === null) continue;
					const version = knownImage(wanted(found.reference))?.variants[0]?.osVersion ?? '';
					const fits = imageIsolations({ kind, build, revision: 1 }, version);
					expect(isolation === 'hyperv' ? fits.hyperv : fits.process !== 'no').toBe(true);
					expect(windowsBuildIn(version)).toBeLessThanOrEqual(build);
				}
			}
		}
	});
});
