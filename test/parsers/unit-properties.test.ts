import { expect, test } from 'vitest';
import { parseUnitProperties } from '../../src/parsers/unit-properties.ts';

test('the four properties are read, in whatever order', () => {
	const text = 'Result=success\nLoadState=loaded\nActiveState=active\nSubState=running\n';
	expect(parseUnitProperties(text)).toEqual({
		...{ load: 'loaded', active: 'active', sub: 'running', result: 'success' },
	});
});

test('a unit that is not there has no result; without a state it is none', () => {
	expect(parseUnitProperties('LoadState=not-found\nActiveState=inactive')).toMatchObject({
		...{ load: 'not-found', result: '' },
	});
	expect(parseUnitProperties('System has not been booted with systemd')).toBeNull();
});
