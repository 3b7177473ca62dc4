import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBootEntry } from '../../src/parsers/boot-entry.ts';

describe('a boot entry', () => {
	test('is read by its element names, whatever language its headings have', () => {
		const lines = [
			'Windows 启动加载器',
			'标识符                  {current}',
			'device                  partition=C:',
			'hypervisorlaunchtype    Auto',
		];
		expect(parseBootEntry(lines.join('\r\n'))).toEqual({ launchType: 'auto', others: [] });
	});

	test('without the element is not the same as off', () => {
		expect(parseBootEntry('path                    \\WINDOWS\\system32\\winload.efi')).toEqual({
			launchType: null,
			others: [],
		});
	});

	test('is the one that was booted, whatever the others say', () => {
		const other =
			'identifier              {default}\ndevice                  x\nhypervisorlaunchtype    Auto';
		const own =
			'identifier              {current}\ndevice                  x\nhypervisorlaunchtype    Off';
		expect(parseBootEntry(`${other}\n\n${own}\n`)).toEqual({
			launchType: 'off',
			others: [{ name: '{default}', launchType: 'auto' }],
		});
		const third = other.replace('Auto', 'Off');
		expect(parseBootEntry(`${other}\n\n${third}\n`)).toBeNull();
		expect(parseBootEntry(`${other}\n\n${other}\n`)?.launchType).toBe('auto');
	});

	test('is none where nothing of an entry is there', () => {
		expect(parseBootEntry('The boot configuration data store could not be opened.')).toBeNull();
		fc.assert(fc.property(fc.string(), (text) => void parseBootEntry(text)));
	});
});
