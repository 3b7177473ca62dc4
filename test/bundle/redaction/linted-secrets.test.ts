import { lintSource } from '@secretlint/core';
import { rules as all } from '@secretlint/secretlint-rule-preset-recommend';
import { describe, expect, test } from 'vitest';
import { lintedSecrets } from '../../../src/bundle/redaction/linted-secrets.ts';
import { drawn, seededRandom } from '../../support/planted-secrets.ts';

const leftOut = /rule-(?:filter-comments|gcp)$/;
const letters = 'abcdefghijklmnopqrstuvwxyz';
const signs = `${letters}${letters.toUpperCase()}0123456789`;
const random = seededRandom(7);
const some = (length: number, from = signs): string => drawn(random, from, length);

// What each of secretlint's rules is there for, in the forms of its own tests:
// https://github.com/secretlint/secretlint/tree/master/packages/@secretlint (MIT)
const texts: Readonly<Record<string, string>> = {
	aws: `AWS_SECRET_ACCESS_KEY = ${some(40)}\nid AKIA${some(16, signs.slice(26, 52))}\naws_account_id: 1234-5678-9012`,
	privatekey: `-----BEGIN RSA PRIVATE KEY-----\nMI${some(62)}\n${Array.from({ length: 120 }, () => some(64)).join('\n')}\n-----END RSA PRIVATE KEY-----`,
	npm: `//registry.npmjs.org/:_authToken=${some(36)}\nnpm_${some(36)}`,
	basicauth: `https://ann:${some(12)}@acme.example.org/x`,
	slack: `xoxb-${some(12)}-${some(24)}\nhttps://hooks.slack.com/services/T${some(8)}/B${some(8)}/${some(24)}`,
	sendgrid: `SG.${some(22)}.${some(43)}`,
	shopify: `shpat_${some(32)}`,
	github: `ghp_${some(36)}\ngithub_pat_${some(82)}`,
	openai: `sk-${some(20)}T3BlbkFJ${some(20)}`,
	anthropic: `sk-ant-api03-${some(93)}AA`,
	linear: `lin_api_${some(40)}`,
	'1password': `ops_${Buffer.from(JSON.stringify({ secretKey: some(153) })).toString('base64')}`,
	database: `mongodb+srv://ann:${some(14)}@db.acme.org/shop\npostgres://ann:${some(14)}@db/shop\nmysql://ann:${some(14)}@db/shop`,
};

async function whole(text: string): Promise<readonly (readonly [number, number])[]> {
	const rules = all
		.filter(({ meta }) => !leftOut.test(meta.id))
		.map((rule) => ({ id: rule.meta.id, rule }));
	const { messages } = await lintSource({
		source: { content: text, filePath: 'text.txt', ext: '.txt', contentType: 'text' },
		options: { config: { rules }, noPhysicFilePath: true },
	});
	return messages.map(({ range: [start, end] }) => [start, end]);
}

describe('secretlint over bulk text', () => {
	const filler = `${'level=info msg="layer pulled" duration=12.5ms\n'.repeat(400)}\n`;

	test.each(Object.entries(texts))('loses nothing that %s finds', async (_, secret) => {
		const text = `${filler}${secret}\n${filler}`;
		const expected = await whole(text);
		const found = await lintedSecrets()(text);
		expect(expected.length).toBeGreaterThan(0);
		for (const [start, end] of expected) {
			expect(found.some((one) => one.start <= start && one.end >= end)).toBe(true);
		}
	});

	test('is not switched off by a comment in the text', async () => {
		const text = `secretlint-disable\n${texts['github']}\n`;
		expect((await lintedSecrets()(text)).length).toBeGreaterThan(0);
	});

	test('is not asked about text that holds nothing of what it knows', async () => {
		expect(await lintedSecrets()(filler)).toEqual([]);
	});
});
