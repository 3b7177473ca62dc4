import { describe, expect, test } from 'vitest';
import { ipv6 } from '../../checks/ipv6.ts';
import { judgedOn } from '../support/judged.ts';

const judged = (value: number | null) =>
	judgedOn('windows', ipv6, { ipv6: value === null ? null : { disabledComponents: value } });

describe('ipv6', () => {
	test('passes where nobody switched it off', () => {
		expect(judged(null).verdict).toBe('pass');
		expect(judged(0).verdict).toBe('pass');
	});

	// https://learn.microsoft.com/troubleshoot/windows-server/networking/configure-ipv6-in-windows
	test.each([0x20, 0x01])('passes where %i leaves the interfaces alone', (value) => {
		expect(judged(value).verdict).toBe('pass');
	});

	test.each([0xff, 0x10, 0x11, 0xffffffff])('fails where %i takes it from them', (value) => {
		expect(judged(value)).toMatchObject({ verdict: 'fail', remediation: { id: 'enable-ipv6' } });
	});

	test('is unknown, never failed, where nobody could look', () => {
		const unseen = { unseen: 'access-denied' } as const;
		expect(judgedOn('windows', ipv6, { ipv6: unseen }).verdict).toBe('unknown');
	});
});
