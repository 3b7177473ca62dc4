import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { redactionOf } from '../../../src/bundle/redaction/redaction-of.ts';
import type { Transcript } from '../../../src/model/transcript.ts';
import {
	carriers,
	drawn,
	encodings,
	layouts,
	pick,
	type SecretKind,
	secretKinds,
	seededRandom,
} from '../../support/planted-secrets.ts';

const key = createHash('sha256').update('planted').digest();
const background = [
	'time="2026-01-15T10:20:30.1234567Z" level=info msg="Loading containers: start."',
	'[16:20:31.102][DataKit        ][Info   ] com.docker.db.exe: listening on \\\\.\\pipe\\dockerDataBase',
	'Jan 15 10:20:31 web-01 kernel: [    0.000000] Command line: BOOT_IMAGE=/vmlinuz-6.1.0-44-amd64 ro quiet',
	'2026-01-15 10:20:31, Info                  CBS    Session: 30546354_3361 initialized by client WindowsUpdateAgent.',
];

const transcriptOf = (text: string): Transcript => ({
	os: 'windows',
	observedAt: '2026-01-15T10:20:30.000Z',
	options: { proof: false, online: false },
	entries: [
		{
			operation: 'readFile',
			args: ['C:/ProgramData/Docker/log.txt'],
			reading: { status: 'observed', value: { text, truncated: false } },
		},
	],
});

interface Planted {
	readonly id: string;
	readonly secret: string;
	readonly again: string;
	readonly text: string;
}

// What the redactor's own list of encodings has no part in.
const decodedRuns = (text: string): readonly string[] =>
	(text.match(/[A-Za-z0-9+/_-]{16,}/g) ?? []).flatMap((run) => {
		const bytes = Buffer.from(run, 'base64');
		return [bytes.toString('utf8'), bytes.toString('utf16le')];
	});

const cores = (secret: string): readonly string[] =>
	Object.values(encodings)
		.map((encode) => encode(secret))
		.map((one) => (typeof one === 'string' ? one.replace(/^"|"$/g, '') : one.core))
		.filter((core) => core.length > 7);

function plantings(seed: number): readonly Planted[] {
	const random = seededRandom(seed);
	const all: Planted[] = [];
	for (const [kindName, kind] of Object.entries<SecretKind>(secretKinds)) {
		for (const [carrierName, carrier] of Object.entries(carriers)) {
			if (carrierName === 'known by form' && kind.tells !== true) continue;
			const secret = kind.make(random);
			const [encodingName, encode] = pick(random, Object.entries(encodings));
			const [layoutName, layout] = pick(random, Object.entries(layouts));
			const encoded = encode(secret);
			const again = typeof encoded === 'string' ? encoded : encoded.core;
			const written = typeof encoded === 'string' ? encoded : encoded.text;
			const planted = carrier(kind.key, secret);
			const mention = `trace ${drawn(random, '0123456789', 4)} (${written})`;
			const text = layout(
				background,
				random() < 0.5 ? `${planted}\n${mention}` : `${mention}\n${planted}`,
			);
			all.push({
				id: `${kindName} | ${carrierName} | ${encodingName} | ${layoutName}`,
				secret,
				again,
				text,
			});
		}
	}
	return all;
}

describe('secrets planted by a seeded generator', () => {
	test('at least 99 of 100 are taken out, in the carrier and where they stand encoded', {
		timeout: 300_000,
	}, async () => {
		const lost: string[] = [];
		let count = 0;
		for (const seed of [1, 2]) {
			for (const { id, secret, again, text } of plantings(seed)) {
				const redaction = await redactionOf({ transcript: transcriptOf(text) }, { key });
				const [entry] = redaction.transcript.entries;
				const value = entry?.reading.status === 'observed' ? entry.reading.value : undefined;
				const clean = (value as { text: string }).text;
				count += 1;
				const bare = again.replace(/^"|"$/g, '');
				if (clean.includes(secret)) lost.push(`${id}: ${secret}`);
				else if (decodedRuns(clean).some((run) => run.includes(secret)))
					lost.push(`${id}: ${secret}, in base64`);
				else if (cores(secret).some((core) => clean.includes(core)))
					lost.push(`${id}: ${secret}, in the carrier`);
				else if (bare.length > 7 && clean.includes(bare)) lost.push(`${id}: ${secret}, encoded`);
			}
		}
		const recall = 1 - lost.length / count;
		console.log(
			`planted ${count}, recall ${(recall * 100).toFixed(2)} %\n${lost.slice(0, Number(process.env['SHOW_LOST'] ?? 5)).join('\n')}`,
		);
		expect(Object.keys(secretKinds).length).toBeGreaterThanOrEqual(40);
		expect(recall).toBeGreaterThanOrEqual(0.99);
	});
});
