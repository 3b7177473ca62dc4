import { shownPath } from '../knowledge/shown-path.ts';
import { defineActionKind } from '../model/action.ts';
import type { Reading } from '../model/observation.ts';

type FolderState = { readonly isThere: boolean; readonly isEmpty: boolean };

/** A folder of Windows that administrators alone may use; the way back leaves one that somebody put something into. */
export const privateFolder = defineActionKind({
	kind: 'private-folder',
	restarts: false,
	title: ({ path }) => `Make the folder ${shownPath(path)}, for administrators alone`,
	async get(machine, { path }): Promise<Reading<FolderState>> {
		const [status, names] = [await machine.fileStatus(path), await machine.listFolder(path)];
		if (status.status === 'unobserved') return status;
		const isThere = status.status === 'observed';
		const isEmpty = names.status === 'absent' || (names.status === 'observed' && !names.value[0]);
		return { status: 'observed', value: { isThere, isEmpty } };
	},
	standing: (_, { isThere }) => (isThere ? 'in-desired-state' : 'differs'),
	lasting: ({ isThere }) => isThere,
	next: ({ path }) => ({ change: 'make-private-folder', path }),
	back: ({ path }, before, { isThere, isEmpty }) =>
		isThere && isEmpty && !before.isThere ? { change: 'remove-empty-folder', path } : null,
});
