import { wslConfiguration } from '../knowledge/wsl-configuration.ts';
import { defineActionKind } from '../model/action.ts';
import type { Change } from '../model/change.ts';
import type { Reading } from '../model/observation.ts';
import { insideOf } from './inside-of.ts';

const path = '/etc/wsl.conf';
// sd_booted(3): https://www.freedesktop.org/software/systemd/man/latest/sd_booted.html
const sign = '/run/systemd/system';

/** The configuration, null where there is none, and whether systemd runs now. */
type SystemdState = {
	readonly text: string | null;
	readonly mode: number;
	readonly runs: boolean;
};

/** Systemd as what starts a distribution of WSL: written into its configuration, which counts once it was ended. */
export const distributionSystemd = defineActionKind({
	kind: 'distribution-systemd',
	restarts: false,
	title: ({ distribution }) => `Have systemd start ${distribution}`,
	async get(machine, place): Promise<Reading<SystemdState>> {
		const inside = await insideOf(machine, place);
		if (inside.status !== 'observed') return inside;
		const [file, status, booted] = await Promise.all([
			inside.value.readFile(path),
			inside.value.fileStatus(path),
			inside.value.fileStatus(sign),
		]);
		for (const one of [file, status, booted]) if (one.status === 'unobserved') return one;
		const text = file.status === 'observed' ? file.value.text : null;
		const mode = status.status === 'observed' ? status.value.mode : 0o644;
		return { status: 'observed', value: { text, mode, runs: booted.status === 'observed' } };
	},
	standing: (_, { runs, text }) =>
		runs && wslConfiguration.startsSystemd(text ?? '') ? 'in-desired-state' : 'differs',
	// It runs or not as often as somebody ends the distribution.
	lasting: ({ text }) => text,
	next({ distribution }, { text, mode, runs }): Change | null {
		if (!wslConfiguration.startsSystemd(text ?? '')) {
			const wanted = wslConfiguration.withSystemd(text ?? '');
			const inner = { change: 'write-file', path, text: wanted, mode } as const;
			return { change: 'in-distribution', distribution, inner };
		}
		return runs ? null : { change: 'terminate-distribution', distribution };
	},
	hindrance: ({ distribution }) => `systemd does not start in ${distribution}`,
	back({ distribution }, before, { text, runs }): Change | null {
		if (text !== before.text) {
			const inner: Change =
				before.text === null
					? { change: 'remove-file', path, emptyFolders: [] }
					: { change: 'write-file', path, text: before.text, mode: before.mode };
			return { change: 'in-distribution', distribution, inner };
		}
		return runs === before.runs ? null : { change: 'terminate-distribution', distribution };
	},
});
