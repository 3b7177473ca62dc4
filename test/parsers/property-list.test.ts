import { expect, test } from 'vitest';
import { parsePropertyList } from '../../src/parsers/property-list.ts';

test('printed properties are read, and blank ones are not stated', () => {
	const text =
		'HyperVisorPresent                                 : True\nHyperVRequirementSecondLevelAddressTranslation    :\n  "OsServerLevel":  4,\n  "TimeZone":  null,\nno property\n';
	expect(parsePropertyList(text)).toEqual({ HyperVisorPresent: 'True', OsServerLevel: '4' });
});
