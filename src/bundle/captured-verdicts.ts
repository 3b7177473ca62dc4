import * as z from 'zod/mini';
import type { CapturedVerdicts } from '../model/captured-verdicts.ts';

const id = z.string().check(z.maxLength(100));
const schema = z.object({
	program: z.object({ version: z.string().check(z.maxLength(100)) }),
	goals: z._default(
		z.array(
			z.object({
				id,
				feasibility: z.enum([
					...(['ready', 'fixable-here', 'fixable-outside'] as const),
					...(['impossible', 'undetermined'] as const),
				]),
			}),
		),
		[],
	),
	findings: z._default(
		z.array(z.object({ id, verdict: z.enum(['pass', 'fail', 'unknown', 'not-applicable']) })),
		[],
	),
});

/** The verdicts in a stored diagnosis, checked. Throws where it is none. */
export function capturedVerdicts(diagnosis: unknown): CapturedVerdicts {
	const { program, goals, findings } = schema.parse(diagnosis);
	return { version: program.version, goals, findings };
}
