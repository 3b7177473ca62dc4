import { exitCodes } from './exit-code.ts';
import { Failure } from './failure.ts';

/** A folder in which no journal is kept, because somebody else could write into it. */
export function refusedPlace(path: string, why: string): Failure {
	return new Failure(
		exitCodes.inputRefused,
		`${path} is refused as the place of the journal: ${why}. Look who made it, and remove it or name another place with --state.`,
	);
}
