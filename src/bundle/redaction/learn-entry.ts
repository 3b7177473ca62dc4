import type { TranscriptEntry } from '../../model/transcript.ts';
import { learnValue } from './learn-value.ts';
import type { ValueTools } from './value-tools.ts';

// Bytes in base64: what they say counts, not how they are written.
const binary: readonly TranscriptEntry['operation'][] = ['readBytes', 'smbiosTables'];

/** Learns from the texts of an entry; one whose structure makes no sense teaches nothing. */
export async function learnEntry(
	{ operation, args, reading }: TranscriptEntry,
	tools: ValueTools,
): Promise<void> {
	await learnValue(args, tools);
	if (reading.status !== 'observed') return tools.text.learn(reading.detail);
	const { value } = reading;
	if (!binary.includes(operation)) {
		const key = operation === 'environmentVariable' ? String(args[0]) : '';
		return learnValue(value, tools, key);
	}
	const plain = Buffer.from(String(value), 'base64').toString('latin1');
	for (const [text] of plain.matchAll(/[\x20-\x7e]{6,}/g)) await tools.text.learn(text);
}
