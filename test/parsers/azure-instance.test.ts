import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAzureInstance } from '../../src/parsers/azure-instance.ts';

describe("the answer of Azure's metadata service", () => {
	test('tells the size, and the security type where it knows one', () => {
		expect(
			parseAzureInstance(
				'{"compute":{"vmSize":"Standard_D1_v2","securityProfile":{"secureBootEnabled":"false"}}}',
			),
		).toEqual({ type: 'Standard_D1_v2', securityType: null });
	});

	test.each([
		'',
		'[]',
		'{"compute":null}',
		'{"compute":{"vmSize":7}}',
		'{"compute":{"vmSize":"a b\\u001b"}}',
	])('is refused where it is not of that shape: %s', (text) => {
		expect(parseAzureInstance(text)).toBeNull();
	});

	test('never makes the parser throw', () => {
		fc.assert(fc.property(fc.json(), (text) => void parseAzureInstance(text)));
	});
});
