import type { SetupFlags } from './setup-flags.ts';

/** Whether a set-up asks a person; otherwise what was said before must do. */
export function asksSomebody({ input, format, yes, dryRun }: SetupFlags): boolean {
	return input && format === 'text' && !yes && !dryRun;
}
