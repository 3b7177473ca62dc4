import { defineActionKind } from '../model/action.ts';
import type { Reading } from '../model/observation.ts';
import { missingAbove } from './missing-above.ts';

/** Text and permissions of a file; null: it is not there, and neither are these folders above it. */
type FileState = {
	readonly text: string | null;
	readonly mode: number | null;
	readonly missing: readonly string[];
};

const tooLong = (path: string): Reading<never> => ({
	status: 'unobserved',
	reason: 'unsupported',
	detail: `${path} is too long to be put back`,
});

/** A text file that holds exactly this. */
export const fileContent = defineActionKind({
	kind: 'file-content',
	restarts: false,
	title: ({ path }) => `Write ${path}`,
	async get(machine, { path }): Promise<Reading<FileState>> {
		const [file, status] = await Promise.all([machine.readFile(path), machine.fileStatus(path)]);
		if (file.status === 'unobserved') return file;
		if (status.status === 'unobserved') return status;
		if (file.status === 'absent' || status.status === 'absent') {
			const missing = await missingAbove(machine, path);
			return { status: 'observed', value: { text: null, mode: null, missing } };
		}
		if (file.value.truncated) return tooLong(path);
		const { mode } = status.value;
		return { status: 'observed', value: { text: file.value.text, mode, missing: [] } };
	},
	standing: (action, { text }) => (text === action.text ? 'in-desired-state' : 'differs'),
	// A file that is there keeps its permissions.
	next: ({ path, text, mode }, state) => ({
		...{ change: 'write-file', path, text },
		mode: state.mode ?? mode,
	}),
	back: ({ path }, before, { text }) => {
		if (text === before.text) return null;
		return before.text === null
			? { change: 'remove-file', path, emptyFolders: before.missing }
			: { change: 'write-file', path, text: before.text, mode: before.mode ?? 0o644 };
	},
});
