import { describe, expect, test } from 'vitest';
import { imageCure } from '../../src/derive/image-cure.ts';
import { factsOf, type Told } from '../support/judged.ts';
import { release } from '../support/windows-release.ts';

const server: Told = { 'windows-release': { ...release, kind: 'server', build: 17763 } };
const cure = (cause: string, line: string, told: Told) =>
	imageCure({ cause, confidence: 1, layer: 'image', because: [line] }, factsOf(told));

const newer =
	'docker: no matching manifest for windows/amd64 10.0.17763 in the manifest list entries: ';

describe('imageCure', () => {
	test('takes the image that the text names, for the machine that is known', () => {
		const line = `${newer}mcr.microsoft.com/windows/servercore:ltsc2022.`;
		expect(cure('windows-host-image-build-mismatch', line, server)?.parameters['reference']).toBe(
			'mcr.microsoft.com/windows/servercore:ltsc2019',
		);
		expect(cure('image-os-mismatch', line, {})?.id).toBe('use-windows-machine');
	});

	test('names the one that fits where the text names none', () => {
		expect(cure('windows-host-image-build-mismatch', newer, server)).toEqual({
			id: 'choose-fitting-image',
			parameters: {
				reference: 'mcr.microsoft.com/windows/nanoserver:1809',
				isolation: '',
				published: 'yes',
				build: '17763',
			},
		});
	});

	test('adds nothing where the image fits, and where it is not known', () => {
		const fitting = `${newer}mcr.microsoft.com/windows/servercore:ltsc2019`;
		expect(cure('image-os-mismatch', fitting, server)).toBeUndefined();
		expect(cure('image-os-mismatch', 'docker: unknown blob.', {})).toBeUndefined();
		expect(cure('windows-host-image-build-mismatch', newer, {})).toBeUndefined();
	});

	test('is about images alone', () => {
		const line = `${newer}mcr.microsoft.com/windows/servercore:ltsc2022`;
		expect(cure('disk-full', line, server)).toBeUndefined();
	});
});
