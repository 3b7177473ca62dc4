import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bootAnswers } from '../../src/machines/simulated/boot-answers.ts';
import { parseBootMenu } from '../../src/parsers/boot-menu.ts';

const first = '{5b970157-8568-11eb-b45c-806e6f6e6963}';
const second = '{5b970158-8568-11eb-b45c-806e6f6e6963}';
const menu = {
	...{ current: second, default: first, once: second, shown: [first, second] },
	entries: [
		{ id: first, description: 'Windows 10', launchType: null },
		{ id: second, description: 'Trial', launchType: 'auto' },
	],
} as const;

describe('the boot menu', () => {
	test.each(['en', 'zh-CN'] as const)('is read by its elements, in %s', (language) => {
		expect(parseBootMenu(bootAnswers(menu, language)['boot-menu'])).toEqual(menu);
	});

	// https://learn.microsoft.com/windows-hardware/drivers/devtest/boot-options-identifiers
	test('is read off what bcdedit prints', () => {
		const manager = [
			'Windows-Start-Manager',
			'---------------------',
			'Bezeichner              {9dea862c-5cdd-4e70-acc1-f32b344d4795}',
			'device                  partition=\\Device\\HarddiskVolume1',
			`default                 ${first}`,
			`displayorder            ${first}`,
			`                        ${second}`,
			'timeout                 30',
		].join('\r\n');
		const loader = [
			'Windows-Startladeprogramm',
			'-------------------------',
			`Bezeichner              ${first}`,
			'device                  partition=C:',
			'description             Windows 10',
			'hypervisorlaunchtype    Auto',
		].join('\r\n');
		expect(parseBootMenu([manager, loader, loader])).toEqual({
			...{ current: first, default: first, once: null, shown: [first, second] },
			entries: [{ id: first, description: 'Windows 10', launchType: 'auto' }],
		});
	});

	test.each([null, [], ['', '', ''], ['x'], [7, 8, 9]])('is none in %j', (value) => {
		expect(parseBootMenu(value)).toBeNull();
	});

	test('of any text never throws', () => {
		fc.assert(fc.property(fc.array(fc.string()), (texts) => void parseBootMenu(texts)));
	});
});
