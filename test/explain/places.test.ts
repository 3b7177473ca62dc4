import { describe, expect, test } from 'vitest';
import { explainer } from '../../src/explain/explainer.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const database = 'Unable to write to the database. Exit code: 1';
const pipe = 'open //./pipe/docker_engine: The system cannot find the file specified.';

/** What several texts are explained by, each given in chunks of so many bytes. */
function explainedTexts(texts: Readonly<Record<string, string | Uint8Array>>, size = 4096) {
	const one = explainer({ words: {}, traits: [] });
	for (const [member, text] of Object.entries(texts)) {
		one.begin(member);
		const whole = typeof text === 'string' ? bytes(text) : text;
		for (let at = 0; at < whole.length; at += size) one.feed(whole.subarray(at, at + size));
	}
	return one.finish();
}

describe('several texts of one machine', () => {
	test('say of each line where it stands', () => {
		const causes = explainedTexts({ a: `x\n\n${database}\n`, b: `${pipe}\r\n` });
		const places = Object.fromEntries(causes.map(({ cause, places: told }) => [cause, told]));
		expect(places).toEqual({
			'docker-desktop-database-failure': [{ member: 'a', line: 3 }],
			'docker-desktop-not-running': [{ member: 'b', line: 1 }],
		});
	});

	test('count lines over chunks, whatever their size', () => {
		const text = `${'a line\n'.repeat(1000)}${pipe}\n${'more\n'.repeat(100)}`;
		for (const size of [512, 4096, 7007, 1 << 20]) {
			const [first] = explainedTexts({ log: text }, size);
			expect(first?.places).toEqual([{ member: 'log', line: 1001 }]);
		}
	});

	test('are told apart: one in UTF-16 beside one in UTF-8, and no fragment reaches over', () => {
		const wide = Buffer.from(`\ufeffone\ntwo\n${pipe}\n`, 'utf16le');
		const [first] = explainedTexts({ narrow: 'nothing\n', wide });
		expect(first?.places).toEqual([{ member: 'wide', line: 3 }]);
		const half = pipe.indexOf('docker_engine') + 4;
		expect(explainedTexts({ a: pipe.slice(0, half), b: pipe.slice(half) })).toEqual([]);
	});

	test('make one picture: what the one shows explains what stands in the other', () => {
		const causes = explainedTexts({ a: 'VBoxGuest: host-version: 7.0\nVirtualBox\n', b: database });
		expect(causes.length).toBeGreaterThan(0);
		for (const { because, places } of causes) expect(places).toHaveLength(because.length);
	});

	test('leave a single text without places, as before', () => {
		const one = explainer({ words: {}, traits: [] });
		one.feed(bytes(pipe));
		expect(one.finish()[0]).not.toHaveProperty('places');
	});
});
