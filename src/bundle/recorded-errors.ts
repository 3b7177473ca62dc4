import * as z from 'zod/mini';
import type { BundledText } from '../model/bundled-text.ts';
import type { TranscriptEntry } from '../model/transcript.ts';
import { parseJsonObject } from '../parsers/json-object.ts';

const refusal = z.object({
	operation: z.literal('httpGet'),
	args: z.tuple([z.unknown(), z.string().check(z.maxLength(200))], z.unknown()),
	reading: z.object({
		status: z.literal('observed'),
		value: z.object({ statusCode: z.int().check(z.minimum(400)), body: z.string() }),
	}),
});

/**
 * What an engine said where it refused a request: `{"message":"..."}`.
 * https://docs.docker.com/reference/api/engine/version/v1.47/#section/Errors
 */
export function recordedErrors(entries: readonly TranscriptEntry[]): readonly BundledText[] {
	return entries.flatMap((entry): readonly BundledText[] => {
		const { data } = refusal.safeParse(entry);
		const message = data && parseJsonObject(data.reading.value.body)?.['message'];
		if (typeof message !== 'string') return [];
		async function* read() {
			yield Buffer.from(message as string);
		}
		return [{ member: `transcript.jsonl (GET ${data?.args[1]})`, read }];
	});
}
