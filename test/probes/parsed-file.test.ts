import { describe, expect, test } from 'vitest';
import { parsedFile } from '../../src/probes/parsed-file.ts';
import { answering, denied, machineWith } from '../support/machine-with.ts';

const number = (text: string): number | null => (/^\d+$/.test(text) ? Number(text) : null);
const show = (value: number): string => `number ${value}`;

describe('parsedFile', () => {
	test('hands the text to the parser, and shows what decided', async () => {
		const machine = machineWith({ files: { '/etc/number': '42' } });
		expect(await parsedFile(machine, '/etc/number', number, show)).toEqual({
			status: 'observed',
			value: 42,
			evidence: [{ source: '/etc/number', excerpt: 'number 42' }],
		});
	});

	test('calls a text that makes no sense unparsable, and shows its beginning only', async () => {
		const machine = machineWith({ files: { '/etc/number': 'x'.repeat(500) } });
		expect(await parsedFile(machine, '/etc/number', number, show)).toEqual({
			status: 'unobserved',
			reason: 'unparsable',
			evidence: [{ source: '/etc/number', excerpt: 'x'.repeat(60) }],
		});
	});

	test('tells a file that is not there from one that may not be read', async () => {
		const bare = machineWith({});
		expect(await parsedFile(bare, '/etc/number', number, show)).toMatchObject({ status: 'absent' });
		const closed = answering(bare, 'readFile', denied);
		expect(await parsedFile(closed, '/etc/number', number, show)).toMatchObject({
			status: 'unobserved',
			reason: 'access-denied',
		});
	});
});
