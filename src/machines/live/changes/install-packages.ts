import { aptWords } from '../../../knowledge/apt-words.ts';
import type { Changed, Progress } from '../../../model/change.ts';
import type { Reading } from '../../../model/observation.ts';
import { aptGet } from './apt-get.ts';
import type { PackageTools } from './package-tools.ts';

// A list that is older than its source names files that are gone.
const outdated = /Unable to locate package|has no installation candidate|404 +Not Found/;

/** Installs packages and what they need, but removes none for them; the lists are fetched where they do not suffice. */
export async function installPackages(
	packages: readonly string[],
	tools: PackageTools,
	progress?: Progress,
): Promise<Reading<Changed>> {
	const words = ['install', '--yes', '--no-install-recommends', '--no-remove', ...packages];
	let said = '';
	const run = async (what: readonly string[]): Promise<Reading<number>> => {
		const end = await aptGet(what, tools, progress);
		if (end.status !== 'observed') return end;
		said = `${said}${end.value.output}\n`;
		return { status: 'observed', value: end.value.exitCode };
	};
	const isFresh = !(await tools.hasLists());
	if (isFresh) {
		const updated = await run(['update']);
		if (updated.status !== 'observed') return updated;
	}
	let end = await run(words);
	if (end.status === 'observed' && end.value !== 0 && !isFresh && outdated.test(said)) {
		await run(['update']);
		end = await run(words);
	}
	if (end.status !== 'observed') return end;
	return end.value === 0
		? { status: 'observed', value: { restart: false } }
		: { status: 'unobserved', reason: 'failed', detail: aptWords(said) };
}
