import type { Progress } from '../../../model/change.ts';
import type { Reading } from '../../../model/observation.ts';
import type { PackageTools } from './package-tools.ts';
import type { ProgramEnd } from './run-program.ts';

// https://manpages.debian.org/bookworm/apt/apt.conf.5.en.html ; a changed file of settings stays as it is, without a question:
// https://manpages.debian.org/bookworm/dpkg/dpkg.1.en.html
const options = [
	'Dpkg::Use-Pty=0',
	'DPkg::Lock::Timeout=120',
	'Acquire::Retries=3',
	'APT::Get::AutomaticRemove=false',
	'Dpkg::Options::=--force-confdef',
	'Dpkg::Options::=--force-confold',
];

const interrupted = /dpkg was interrupted/;

/** Runs apt-get, and first brings to an end what an interrupted run of dpkg left. */
export async function aptGet(
	words: readonly string[],
	tools: PackageTools,
	progress?: Progress,
): Promise<Reading<ProgramEnd>> {
	const given = [...tools.options, ...options].flatMap((option) => ['-o', option]);
	const first = await tools.run('apt-get', [...given, ...words], progress);
	if (first.status !== 'observed' || !interrupted.test(first.value.output)) return first;
	const keep = ['--force-confdef', '--force-confold'];
	// Where that fails, too, apt-get says more of it.
	const repaired = await tools.run('dpkg', [...keep, '--configure', '--pending']);
	if (repaired.status !== 'observed') return repaired;
	return tools.run('apt-get', [...given, ...words], progress);
}
