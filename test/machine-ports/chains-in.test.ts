import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chainsIn } from '../../src/machines/live/native/chains-in.ts';

// What the kernel answered for `iptables -P FORWARD ACCEPT` (iptables 1.8.9, nf_tables); the policy is at 63.
const accepting =
	'70000000030a020001000000481d0000020000d70b00010066696c74657200000c000300464f5257415244000c0002000000000000000008140004000800010000000002080002000000000008000500000000010b00070066696c746572000008000a00000000010800060000000006';
const dropping = accepting.replace('0800050000000001', '0800050000000000');
const atInput = accepting.replace('0800010000000002', '0800010000000001');
const done = '14000000030002000100000000000000' + '00000000';
const refused = `24000000020000000100000000000000ffffffff${'00'.repeat(16)}`;
const read = (...parts: string[]) => chainsIn(Buffer.from(parts.join(''), 'hex'));

describe("the kernel's list of chains", () => {
	test('is read for those that forwarded packets go through', () => {
		expect(read(accepting, atInput, dropping, done)).toEqual({
			chains: [
				{ table: 'filter', name: 'FORWARD', policy: 'accept' },
				{ table: 'filter', name: 'FORWARD', policy: 'drop' },
			],
			isLast: true,
			errno: 0,
		});
	});

	test('goes on in another part', () => {
		expect(read(accepting)).toMatchObject({ isLast: false, errno: 0 });
		expect(read()).toMatchObject({ chains: [], isLast: true });
	});

	test('may be an error', () => {
		expect(read(refused)).toEqual({ chains: [], isLast: true, errno: 1 });
	});

	test('may be cut or damaged anywhere', () => {
		const whole = Buffer.from(accepting + done, 'hex');
		fc.assert(
			fc.property(fc.nat(whole.length), fc.nat(whole.length - 1), fc.nat(255), (end, at, value) => {
				const bytes = Buffer.from(whole.subarray(0, end));
				if (at < end) bytes[at] = value;
				chainsIn(bytes);
			}),
		);
	});
});
