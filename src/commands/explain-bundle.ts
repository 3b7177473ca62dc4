import type { Explainer } from '../explain/explainer.ts';
import { logFiles } from '../knowledge/log-files.ts';
import type { BundledText } from '../model/bundled-text.ts';
import type { Diagnosis } from '../model/diagnosis.ts';
import type { ExplainedText } from '../model/explanation.ts';
import { valueIn } from '../model/observation.ts';
import { parseDaemonComplaints } from '../parsers/daemon-complaints.ts';

/** What the engine's log complains of, each line where it stands in the recorded end of the log. */
function engineLog(
	{ facts, os }: Diagnosis,
	texts: readonly BundledText[],
): readonly BundledText[] {
	const log = valueIn(facts['engine-log']);
	const packed = logFiles[os]?.find(({ path }) => path === log?.path)?.member;
	if (log === undefined || texts.some(({ member }) => member === packed)) return [];
	const complaints = new Set(parseDaemonComplaints(log.tail).split('\n'));
	const lines = log.tail.split('\n').map((line) => (complaints.has(line) ? line : ''));
	async function* read() {
		yield new TextEncoder().encode(lines.join('\n'));
	}
	return [{ member: `transcript.jsonl (${log.path})`, read }];
}

/** Reads what a bundle itself holds of failures, as the evidence of one machine, and says what that was. */
export async function explainBundle(
	texts: readonly BundledText[],
	machine: Diagnosis,
	explainer: Explainer,
): Promise<readonly ExplainedText[]> {
	const found: ExplainedText[] = [];
	for (const { member, read } of [...texts, ...engineLog(machine, texts)]) {
		explainer.begin(member);
		let bytes = 0;
		for await (const chunk of read()) {
			explainer.feed(chunk);
			bytes += chunk.length;
		}
		if (bytes > 0) found.push({ member, bytes });
	}
	return found;
}
