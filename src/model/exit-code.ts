/** The exit codes of every command; a released number never changes its meaning. */
export const exitCodes = {
	done: 0,
	fixableHere: 1,
	wrongUsage: 2,
	undetermined: 3,
	outsideOrImpossible: 4,
	restored: 5,
	notRestored: 6,
	needsElevation: 7,
	consentMissing: 8,
	inputRefused: 9,
	restartNeeded: 10,
	internalError: 70,
	interrupted: 130,
	restartNeededOnWindows: 3010,
} as const;

/** One of the documented exit codes. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What each exit code means; `docs/exit-codes.md` is made from it. */
export const exitCodeMeanings: Readonly<Record<ExitCode, string>> = {
	0: 'The goal is ready, or the work is done. `diagnose` without `--goal`: the report was made.',
	1: 'The goal is not ready, but it can be fixed on this machine.',
	2: 'Wrong usage.',
	3: 'Undetermined: what could not be seen prevents a verdict, or everything looks ready and a proof failed.',
	4: 'It must be changed outside this machine, or it is impossible here.',
	5: 'A change failed, and the machine was restored.',
	6: 'A change failed, and the machine was not restored: the journal says what is left.',
	7: 'Administrator or root rights are needed.',
	8: 'Consent is missing: a risk was not accepted, or the plan was declined.',
	9: 'Input refused: hostile, damaged or too new.',
	10: 'A restart is needed to go on.',
	70: 'Internal error.',
	130: 'Interrupted.',
	3010: 'A restart is needed to go on, where `--exit-codes windows` was asked for.',
};
