import { defineActionKind } from '../model/action.ts';
import { parsePackageStatus } from '../parsers/package-status.ts';

const database = '/var/lib/dpkg/status';

/** Packages of the distribution that are installed; only where dpkg keeps them. */
export const packages = defineActionKind({
	kind: 'packages',
	restarts: false,
	title: ({ packages: wanted }) => `Install ${wanted.join(', ')}`,
	async get(machine, { packages: wanted }) {
		const starts = wanted.map((name) => `Package: ${name}\n`);
		const answer = await machine.searchFile(database, 'paragraph', starts);
		if (answer.status === 'unobserved') return answer;
		if (answer.status === 'absent') {
			return { status: 'unobserved', reason: 'unsupported', detail: 'dpkg keeps nothing here' };
		}
		const found = answer.value.flatMap((paragraph) => parsePackageStatus(paragraph) ?? []);
		const installed = found.filter(({ state }) => state === 'installed').map(({ name }) => name);
		return { status: 'observed', value: { installed: installed.sort() } };
	},
	standing: ({ packages: wanted }, { installed }) =>
		wanted.every((name) => installed.includes(name)) ? 'in-desired-state' : 'differs',
	next: ({ packages: wanted }, { installed }) => {
		const missing = wanted.filter((name) => !installed.includes(name));
		return missing.length > 0 ? { change: 'install-packages', packages: missing } : null;
	},
	back: (_, before, { installed }) => {
		const added = installed.filter((name) => !before.installed.includes(name));
		return added.length > 0 ? { change: 'remove-packages', packages: added } : null;
	},
});
