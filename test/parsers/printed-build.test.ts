import { describe, expect, test } from 'vitest';
import { parsePrintedBuild } from '../../src/parsers/printed-build.ts';

describe('the build', () => {
	test.each([
		['Version: 10.0.19041.844\n\nImage Version: 10.0.19045.3803\n'],
		['版本: 10.0.19041.844\r\n\r\n映像版本: 10.0.19045.1083\r\n'],
		['Version : 10.0.19041.844\n\nVersion de l’image : 10.0.19045.3208'],
	])('in a heading of DISM is the one of the image: %j', (header) => {
		expect(parsePrintedBuild(header, '')).toBe(19045);
	});

	test('of DISM alone says nothing about Windows', () => {
		expect(parsePrintedBuild('Version: 10.0.19041.844\n', '')).toBeNull();
	});

	test.each([
		['DXCore バージョン: 10.0.26100.1-240331-1435.ge-release\nWindows バージョン: 10.0.19045.2605'],
		['WSL 版本： 2.0.14.0\nWindows 版本： 10.0.19045.3803'],
		['Version de Windows : 10.0.19045.3803\n'],
	])('in wsl --version is the one of Windows: %j', (text) => {
		expect(parsePrintedBuild('', text)).toBe(19045);
	});

	test('is not the one of DXCore', () => {
		expect(parsePrintedBuild('', 'DXCore version: 10.0.26100.1\nWSL version: 2.0.14.0')).toBeNull();
	});
});
