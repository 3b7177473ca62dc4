import type { Progress } from '../../../model/change.ts';
import type { Reading } from '../../../model/observation.ts';
import type { ProgramEnd } from './run-program.ts';
import { runToEnd } from './run-to-end.ts';

// https://manpages.debian.org/bookworm/apt/apt.conf.5.en.html ; a changed file of settings stays as it is, without a question:
// https://manpages.debian.org/bookworm/dpkg/dpkg.1.en.html
const options = [
	'APT::Status-Fd=3',
	'Dpkg::Use-Pty=0',
	'DPkg::Lock::Timeout=120',
	'Acquire::Retries=3',
	'APT::Get::AutomaticRemove=false',
	'Dpkg::Options::=--force-confdef',
	'Dpkg::Options::=--force-confold',
].flatMap((option) => ['-o', option]);

const interrupted = /dpkg was interrupted/;

/** Runs apt-get, and first brings to an end what an interrupted run of dpkg left. */
export async function aptGet(
	words: readonly string[],
	folder: string,
	progress?: Progress,
): Promise<Reading<ProgramEnd>> {
	const first = await runToEnd('apt-get', [...options, ...words], folder, progress);
	if (first.status !== 'observed' || !interrupted.test(first.value.output)) return first;
	const keep = ['--force-confdef', '--force-confold'];
	// Where that fails, too, apt-get says more of it.
	const repaired = await runToEnd('dpkg', [...keep, '--configure', '--pending'], folder);
	if (repaired.status !== 'observed') return repaired;
	return runToEnd('apt-get', [...options, ...words], folder, progress);
}
