import { describe, expect, test } from 'vitest';
import { isWithdrawn, knownImage } from '../../src/knowledge/known-image.ts';
import { wanted } from '../support/wanted.ts';

const told = (name: string) =>
	knownImage(wanted(name))?.variants.map(({ os, osVersion }) => `${os} ${osVersion}`) ?? null;
const ms = 'mcr.microsoft.com';

describe('knownImage', () => {
	test.each([
		[`${ms}/windows/nanoserver:sac2016`, 14393],
		[`${ms}/windows/servercore:ltsc2016`, 14393],
		[`${ms}/windows/servercore:1709`, 16299],
		[`${ms}/windows/servercore:1803`, 17134],
		[`${ms}/windows/nanoserver:1809`, 17763],
		[`${ms}/windows/nanoserver:ltsc2019`, 17763],
		[`${ms}/windows/nanoserver:1809-KB4493509`, 17763],
		[`${ms}/windows:1903`, 18362],
		[`${ms}/windows:1909`, 18363],
		[`${ms}/windows:2004-amd64`, 19041],
		[`${ms}/windows/nanoserver:20H2`, 19042],
		[`${ms}/windows/nanoserver:20h2`, 19042],
		[`${ms}/windows/server:ltsc2022`, 20348],
		[`${ms}/windows/server:ltsc2022-KB5005575`, 20348],
		[`${ms}/windows/servercore:ltsc2025`, 26100],
		[`${ms}/windows/servercore/iis:windowsservercore-ltsc2022`, 20348],
		[`${ms}/dotnet/framework/aspnet:4.8-windowsservercore-ltsc2019`, 17763],
		[`${ms}/dotnet/sdk:8.0-nanoserver-ltsc2022`, 20348],
		['golang:1.25-windowsservercore-ltsc2025', 26100],
		['team/app:nanoserver-1809', 17763],
		['hello-world:nanoserver-ltsc2022', 20348],
	])('reads the build off %s', (name, build) => {
		expect(told(name)).toEqual([`windows 10.0.${build}`]);
	});

	test('keeps the monthly update where a tag names it', () => {
		expect(told(`${ms}/windows/nanoserver:10.0.17763.437`)).toEqual(['windows 10.0.17763.437']);
		expect(told(`${ms}/windows/nanoserver:10.0.20348.169-amd64`)).toEqual([
			'windows 10.0.20348.169',
		]);
	});

	test.each([
		['alpine', ['linux null']],
		['nginx:1.29', ['linux null']],
		['hello-world', ['linux null', 'windows 10.0.26100', 'windows 10.0.20348']],
		['hello-world:nanoserver', ['windows 10.0.26100', 'windows 10.0.20348']],
		['hello-world:linux', ['linux null']],
		['golang', ['linux null', 'windows null']],
		['golang:windowsservercore', ['windows null']],
		[`${ms}/windows/nanoserver:insider`, ['windows null']],
		[`${ms}/dotnet/framework/runtime:4.8`, ['windows null']],
	])('knows what %s is made for', (name, variants) => {
		expect(told(name)).toEqual(variants);
	});

	test.each([
		'team/app:7',
		'registry.example.com/alpine',
		'nosuchimage',
		`${ms}/dotnet/sdk:8.0`,
		'hello-world:other',
		// A tag that begins like a release says nothing outside of Microsoft's own images.
		'team/app:1809',
		`alpine@sha256:${'0'.repeat(64)}`,
	])('claims nothing about %s', (name) => {
		expect(told(name)).toBeNull();
	});

	test('knows that the base images have no latest', () => {
		expect(isWithdrawn(wanted(`${ms}/windows/nanoserver`))).toBe(true);
		expect(isWithdrawn(wanted(`${ms}/windows`))).toBe(true);
		expect(isWithdrawn(wanted(`${ms}/windows/servercore/iis`))).toBe(false);
		expect(isWithdrawn(wanted('windows/nanoserver'))).toBe(false);
	});
});
