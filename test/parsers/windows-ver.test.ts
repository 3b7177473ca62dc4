import { expect, test } from 'vitest';
import { parseWindowsVer } from '../../src/parsers/windows-ver.ts';

test.each([
	['\r\nMicrosoft Windows [Version 10.0.20348.2582]\r\n', '10.0.20348.2582', 20348],
	['Microsoft Windows [版本 10.0.17763.6414]', '10.0.17763.6414', 17763],
	['Microsoft Windows [Version 10.0.26100]', '10.0.26100', 26100],
])('%j is version %s', (text, version, build) => {
	expect(parseWindowsVer(text)).toEqual({ version, build });
});

test.each(['', "'ver' is not recognized", 'Microsoft Windows XP [Version 5.1.2600]'])(
	'%j is none',
	(text) => {
		expect(parseWindowsVer(text)).toBeNull();
	},
);
