import { describe, expect, test } from 'vitest';
import { parseMsinfoFile } from '../../src/parsers/msinfo-file.ts';

describe("msinfo32's own file", () => {
	test('gives the rows that it prints', () => {
		const text =
			'<?xml version="1.0"?>\r\n<MsInfo>\r\n<Category name="System Summary">\r\n<Data>\r\n<Item><![CDATA[OS Name]]></Item>\r\n<Value><![CDATA[Microsoft Windows 10 Pro]]></Value>\r\n</Data>\r\n<Data>\r\n<Item><![CDATA[Version]]></Item>\r\n<Value><![CDATA[10.0.19045 Build 19045]]></Value>\r\n</Data>\r\n</Category></MsInfo>';
		expect(parseMsinfoFile(text)).toBe(
			'OS Name\tMicrosoft Windows 10 Pro\nVersion\t10.0.19045 Build 19045',
		);
	});

	test('in another language, which its tags are in, too', () => {
		const text =
			'<MsInfo><Category><Data><Elemento>Modelo</Elemento><Valor>VirtualBox</Valor></Data></Category></MsInfo>';
		expect(parseMsinfoFile(text)).toBe('Modelo\tVirtualBox');
	});

	test('is no other text', () => {
		expect(parseMsinfoFile('<Data><Item>a</Item><Value>b</Value></Data>')).toBeNull();
	});
});
