import * as z from 'zod/mini';
import type { Answers } from '../model/answers.ts';
import { exitCodes } from '../model/exit-code.ts';
import { Failure } from '../model/failure.ts';
import type { Context } from './context.ts';

const word = z.enum(['yes', 'no']);
const shapeOf = (goals: readonly string[]) =>
	z.strictObject({
		goal: z.optional(z.enum(goals)),
		plan: z.optional(word),
		risks: z.optional(z.array(z.string())),
		undo: z.optional(word),
	});
const longest = 64 * 1024;

async function textOf(context: Context, file: string): Promise<string> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of context.read(file)) {
		chunks.push(chunk);
		length += chunk.length;
		if (length > longest) break;
	}
	return Buffer.concat(chunks).toString('utf8');
}

/**
 * The answers of a file, `{"goal": "virtual-machines", "plan": "yes", "risks": ["boot-failure"], "undo": "yes"}`.
 * Throws a Failure (wrong usage) that names what is wrong with it.
 */
export async function readAnswers(context: Context, file: string): Promise<Answers> {
	const goals = context.registry.goals.map(({ id }) => id);
	try {
		return shapeOf(goals).parse(JSON.parse(await textOf(context, file))) as Answers;
	} catch (error) {
		if (error instanceof Failure) throw error;
		throw new Failure(
			exitCodes.wrongUsage,
			`${file} holds no answers. A JSON object is expected, such as {"goal": "virtual-machines", "plan": "yes", "risks": ["boot-failure"], "undo": "yes"}; each part may be missing, and nothing else may be there.`,
		);
	}
}
