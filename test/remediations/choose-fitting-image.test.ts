import { describe, expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

const reference = 'mcr.microsoft.com/windows/nanoserver:1809';
const chosen = (parameters: Readonly<Record<string, string>>) =>
	resolved('choose-fitting-image', {
		reference,
		isolation: '',
		published: 'yes',
		build: '17763',
		...parameters,
	});

describe('choose-fitting-image', () => {
	test('fetches and starts the image, with an isolation where one must be named', () => {
		expect(commandsOf(chosen({}).steps)).toEqual([
			`docker pull ${reference}`,
			`docker run --rm ${reference}`,
		]);
		expect(commandsOf(chosen({ isolation: 'process' }).steps)[1]).toBe(
			`docker run --rm --isolation=process ${reference}`,
		);
	});

	test('doubts what only follows from a name', () => {
		expect(wordsOf(chosen({})).join()).not.toContain('may not offer it');
		expect(wordsOf(chosen({ published: 'no' })).join()).toContain('may not offer it');
	});

	test('sends to the publisher where no name is known', () => {
		const { steps } = chosen({ reference: '' });
		expect(commandsOf(steps)).toEqual([]);
		expect(steps[0]?.text).toContain('build 17763');
	});

	test('speaks calmly', () => {
		expect(wordsOf(chosen({ published: 'no', isolation: 'hyperv' })).join(' ')).not.toContain('!');
	});
});
