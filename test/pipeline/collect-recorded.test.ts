import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { everyProbe } from '../../scripts/every-probe.ts';
import { readBundle } from '../../src/bundle/read-bundle.ts';
import type { Diagnosis } from '../../src/model/diagnosis.ts';
import { kernel } from '../../src/probes/kernel.ts';
import { dropReads } from '../support/drop-reads.ts';
import { replayedDiagnosis } from '../support/replayed-diagnosis.ts';

const folder = 'test/machines';

const verdictsOf = ({ findings, goals }: Diagnosis): ReadonlyMap<string, string> =>
	new Map([
		...findings.map(({ id, verdict }) => [id, verdict] as const),
		...goals.map(({ id, feasibility }) => [`goal ${id}`, feasibility] as const),
	]);

/** What is judged otherwise than before, but for what is open now. */
function otherwise(before: Diagnosis, now: Diagnosis): readonly string[] {
	const then = verdictsOf(before);
	return [...verdictsOf(now)].flatMap(([id, verdict]) => {
		const open = verdict === 'unknown' || verdict === 'undetermined';
		return open || verdict === then.get(id) ? [] : [`${id}: ${then.get(id)} -> ${verdict}`];
	});
}

/** Findings that were no failure before, or a failure that is none any more: the opposite, not only less. */
const opposite = (changes: readonly string[]): readonly string[] =>
	changes.filter((change) => / -> fail$|: fail -> pass$/.test(change));

async function recorded(name: string) {
	const { transcript, stored } = await readBundle(`${folder}/${name}`);
	return { transcript, stored, whole: await replayedDiagnosis(transcript, stored) };
}

describe('a recording that lacks reads', () => {
	test('is judged as before by what was stored, which is marked as not seen again', async () => {
		const { transcript, stored, whole } = await recorded('engine-stopped');
		const without = await dropReads(transcript, kernel);
		expect(without.entries.length).toBeLessThan(transcript.entries.length);
		const now = await replayedDiagnosis(without, stored);
		expect(verdictsOf(now)).toEqual(verdictsOf(whole));
		expect(now.facts.kernel).toMatchObject({
			status: 'observed',
			value: { release: expect.stringMatching(/^\d/) },
			evidence: [
				{ source: `stored by nestvirt ${stored.version} at capture` },
				{ source: '/proc/sys/kernel/osrelease' },
			],
		});
		expect(now.takenFacts).toMatchObject({
			version: stored.version,
			facts: expect.arrayContaining([{ fact: 'kernel', title: kernel.title }]),
		});
	});

	test('takes nothing where every read is there', async () => {
		const { whole } = await recorded('engine-whole');
		expect(whole.takenFacts?.facts.map(({ fact }) => fact) ?? []).not.toContain('kernel');
	});

	test('leaves a fact open that was not stored either', async () => {
		const { transcript } = await recorded('engine-stopped');
		const now = await replayedDiagnosis(await dropReads(transcript, kernel));
		expect(now.facts.kernel).toMatchObject({ status: 'unobserved', reason: 'not-recorded' });
		expect(now.takenFacts).toBeUndefined();
	});

	test.each(readdirSync(folder))(
		'%s is never judged otherwise, whichever probe had not been there yet',
		async (name) => {
			const { transcript, stored, whole } = await recorded(name);
			const bare = await replayedDiagnosis(transcript);
			// The guests of one lab differ in what lies below them; what a lost read means does not.
			const isAlike = /^lab-.*-svm/.test(name);
			for (const probe of everyProbe.filter(({ appliesTo }) => appliesTo.includes(transcript.os))) {
				const without = await dropReads(transcript, probe);
				if (without.entries.length === transcript.entries.length) continue;
				const kept = otherwise(whole, await replayedDiagnosis(without, stored));
				expect(kept, `without the reads of ${probe.fact}`).toEqual([]);
				if (isAlike) continue;
				const lost = otherwise(bare, await replayedDiagnosis(without));
				expect(opposite(lost), `${probe.fact} lost`).toEqual([]);
			}
		},
		60_000,
	);
});
