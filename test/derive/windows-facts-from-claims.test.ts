import { describe, expect, test } from 'vitest';
import { weighedClaims } from '../../src/derive/weighed-claims.ts';
import { windowsFactsFromClaims } from '../../src/derive/windows-facts-from-claims.ts';
import type { TextValue } from '../../src/model/loose-texts.ts';

const factsOf = (...files: Readonly<Record<string, TextValue>>[]) =>
	windowsFactsFromClaims(
		weighedClaims(
			files.map((told, place) => ({
				file: `file ${place}`,
				claims: Object.entries(told).map(([about, value]) => ({ about, value })),
			})),
		).claims,
	);

const seven = { build: 7601, architecture: 'x64', kind: 'client', edition: 'Professional' };

describe('facts of a Windows machine from claims', () => {
	test('the release and its name, with the file', () => {
		const facts = factsOf(seven);
		expect(facts['windows-release']).toMatchObject({
			status: 'observed',
			value: { ...seven, revision: null, installation: null, version: null },
		});
		expect(facts['operating-system']).toMatchObject({
			value: { title: 'Windows 7 SP1 Professional, build 7601' },
			evidence: expect.arrayContaining([
				{ source: 'file 0', excerpt: 'the build of Windows: 7601' },
			]),
		});
	});

	test('the kind where only one has such a build, and no release where both have', () => {
		const { kind: _, ...others } = seven;
		expect(factsOf({ ...others, build: 19045 })['windows-release']).toMatchObject({
			value: { kind: 'client' },
		});
		expect(factsOf({ ...others, build: 20348 })['windows-release']).toMatchObject({
			value: { kind: 'server' },
		});
		expect(factsOf(others)['windows-release']).toBeUndefined();
	});

	test('no architecture that was not told, but where there is only one', () => {
		expect(factsOf({ build: 7601, kind: 'client' })['windows-release']).toMatchObject({
			value: { architecture: null },
		});
		expect(factsOf({ build: 20348 })['windows-release']).toMatchObject({
			value: { architecture: 'x64' },
		});
	});

	test('none of two builds', () => {
		expect(factsOf(seven, { build: 9600 })['windows-release']).toMatchObject({
			status: 'unobserved',
			reason: 'contradictory',
		});
		expect(factsOf(seven, { build: 9600 })['operating-system']).toMatchObject({
			reason: 'contradictory',
		});
	});

	const requirements = {
		...{ vmMonitorModeExtensions: true, virtualizationFirmwareEnabled: false, slat: true },
		...{ hypervisorPresent: false, processor: 'Intel64 Family 6 GenuineIntel ~1 Mhz' },
	};

	test('what the processor shows, while no hypervisor hides it', () => {
		const facts = factsOf(requirements);
		expect(facts['cpu-virtualization']).toMatchObject({
			value: { vmx: true, svm: false, hypervisorBit: false, readFrom: 'printout' },
		});
		expect(facts['windows-processor']).toMatchObject({
			value: { firmwareEnabled: false, addressTranslation: true },
		});
		const amd = factsOf({ ...requirements, processor: 'AMD64 Family 23 AuthenticAMD ~1 Mhz' });
		expect(amd['cpu-virtualization']).toMatchObject({ value: { vmx: false, svm: true } });
	});

	test('nothing of it where one is present, or nobody says which maker’s it is', () => {
		const hidden = factsOf({ ...requirements, hypervisorPresent: true });
		expect(hidden['cpu-virtualization']).toBeUndefined();
		expect(hidden['windows-processor']).toBeUndefined();
		expect(factsOf({ vmMonitorModeExtensions: true, hypervisorPresent: false })).toMatchObject({
			'cpu-virtualization': undefined,
		});
	});

	test('features: one that contradicts itself is unknown, the others stay', () => {
		const facts = factsOf(
			{ 'feature.Containers': 'enabled', 'feature.TFTP': 'disabled' },
			{ 'feature.TFTP': 'enabled' },
		);
		expect(facts['windows-features']).toMatchObject({
			value: { readFrom: 'cim', states: { Containers: 'enabled' } },
		});
		expect(factsOf({})['windows-features']).toBeUndefined();
	});

	test('boot options, and Docker’s product', () => {
		expect(factsOf({ launchType: 'Auto' })['boot-options']).toMatchObject({
			value: { launchType: 'auto', others: [] },
		});
		expect(factsOf({ launchType: 'not set' })['boot-options']).toMatchObject({
			value: { launchType: null },
		});
		expect(factsOf({ 'docker.product': 'legacy' })['docker-product']).toMatchObject({
			value: { product: 'legacy', version: null },
		});
	});
});
