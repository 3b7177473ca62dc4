import { exitCodes } from '../model/exit-code.ts';
import { Failure } from '../model/failure.ts';
import { neutralText } from '../report/neutral-text.ts';

/** Why a stranger's files are not read any further. Their names are theirs: nothing in them steers the terminal. */
export function refusedFiles(place: string, why: string): Failure {
	return new Failure(
		exitCodes.inputRefused,
		`The files in ${neutralText(place)} were refused: ${neutralText(why)}. Put the texts of one machine into a folder of their own.`,
	);
}
