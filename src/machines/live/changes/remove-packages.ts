import { aptWords } from '../../../knowledge/apt-words.ts';
import type { Change, Changed } from '../../../model/change.ts';
import type { Reading } from '../../../model/observation.ts';
import { parseRemovedPackages } from '../../../parsers/removed-packages.ts';
import { aptGet } from './apt-get.ts';
import type { PackageTools } from './package-tools.ts';

const done: Reading<Changed> = { status: 'observed', value: { restart: false } };
const failed = (detail: string): Reading<never> => ({
	...{ status: 'unobserved', reason: 'failed', detail },
});

// When it is removed, docker.io puts this script there, and when its settings go, it runs it: that deletes every image,
// container and volume. https://sources.debian.org/src/docker.io/20.10.24+dfsg1-1/debian/docker.io.prerm/ and .postrm
const deletesData = '/var/lib/docker/nuke-graph-directory.sh';

// One that was half unpacked, as on a full disk, goes as well: https://manpages.debian.org/bookworm/dpkg/dpkg.1.en.html
const forced = ['--yes', '-o', 'Dpkg::Options::=--force-remove-reinstreq'];

/** What would go with these packages, and is none of `all`. */
async function alsoGone(
	packages: readonly string[],
	all: readonly string[],
	tools: PackageTools,
): Promise<Reading<readonly string[]>> {
	const end = await aptGet(['remove', '--simulate', ...packages], tools);
	if (end.status !== 'observed') return end;
	if (end.value.exitCode !== 0) return failed(aptWords(end.value.output));
	const { removed, installs } = parseRemovedPackages(end.value.output);
	const others = removed.filter((name) => !all.includes(name));
	return { status: 'observed', value: installs ? [...others, 'something else'] : others };
}

interface Sorted {
	readonly free: readonly string[];
	readonly needed: readonly string[];
	readonly by: readonly string[];
}

/** Which of the packages nothing else needs. */
async function sorted(all: readonly string[], tools: PackageTools): Promise<Reading<Sorted>> {
	const together = await alsoGone(all, all, tools);
	if (together.status !== 'observed') return together;
	const by = together.value;
	if (by.length === 0) return { status: 'observed', value: { free: all, needed: [], by } };
	const free: string[] = [];
	for (const name of all) {
		const alone = await alsoGone([name], all, tools);
		if (alone.status !== 'observed') return alone;
		if (alone.value.length === 0) free.push(name);
	}
	const needed = all.filter((name) => !free.includes(name));
	return { status: 'observed', value: { free, needed, by } };
}

/** Takes the settings of packages that are gone away, too. */
async function purge(packages: readonly string[], tools: PackageTools): Promise<Reading<Changed>> {
	if (packages.length === 0) return done;
	await tools.removeFile(deletesData);
	// Not by dpkg itself, which does not wait until an earlier run, whose program was killed, lets go of the lock.
	const end = await aptGet(['purge', ...forced, ...packages], tools);
	if (end.status !== 'observed') return end;
	return end.value.exitCode === 0 ? done : failed(aptWords(end.value.output));
}

/** Removes packages at once, but those that a package of somebody else's needs. */
export async function removePackages(
	{ packages, purged }: Extract<Change, { change: 'remove-packages' }>,
	tools: PackageTools,
): Promise<Reading<Changed>> {
	if (packages.length === 0) return purge(purged, tools);
	const split = await sorted(packages, tools);
	if (split.status !== 'observed') return split;
	const { free, needed, by } = split.value;
	if (free.length === 0) {
		return failed(`still needed by ${by.join(', ')}: ${needed.join(', ')}`);
	}
	const end = await aptGet(['remove', ...forced, ...free], tools);
	if (end.status !== 'observed') return end;
	if (end.value.exitCode !== 0) return failed(aptWords(end.value.output));
	return purge(
		purged.filter((name) => !needed.includes(name)),
		tools,
	);
}
