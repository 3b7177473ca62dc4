import { exitCodes } from '../model/exit-code.ts';
import { Failure } from '../model/failure.ts';

/** Why a stranger's bundle is not read any further. */
export function refused(place: string, why: string): Failure {
	const message = `The recording in ${place} was refused: ${why}. Record the machine again, or ask its owner for a new recording.`;
	return new Failure(exitCodes.inputRefused, message);
}
