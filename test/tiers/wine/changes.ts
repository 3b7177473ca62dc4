// Runs as a win32 process: brings actions about on the real implementation, takes them back, and prints what it saw.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { actionKinds } from '../../../src/actions/index.ts';
import { searchPath } from '../../../src/knowledge/search-path.ts';
import { openChangeableMachine } from '../../../src/machines/live/open-changeable-machine.ts';
import { openLiveMachine } from '../../../src/machines/live/open-live-machine.ts';
import { windowsStateFolder } from '../../../src/machines/live/windows/windows-state-folder.ts';
import type { Action } from '../../../src/model/action.ts';
import type { Json } from '../../../src/model/json.ts';
import { valueIn } from '../../../src/model/observation.ts';
import { kindIn } from '../../../src/model/setup.ts';

const key = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6\\Parameters';
const source = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\EventLog\\Application\\nestvirt-test';
const command = '"C:\\Program Files\\Docker\\dockerd.exe" --run-service';
const registration = {
	...({ kind: 'service-registration', service: 'nestvirt-test' } as const),
	...{ title: 'Engine of a test', command },
};
const searched = { kind: 'search-path', folder: 'C:\\Program Files\\Docker' } as const;
const actions: Readonly<Record<string, Action>> = {
	startType: { kind: 'service', service: 'docker', startType: 'automatic', running: false },
	running: { kind: 'service', service: 'Spooler', startType: 'manual', running: true },
	missing: { kind: 'service', service: 'nobody', startType: 'manual', running: true },
	// dockerd.exe of this registry is no program: the service cannot start.
	broken: { kind: 'service', service: 'docker', startType: 'manual', running: true },
	number: { kind: 'registry-value', key, name: 'DisabledComponents', value: 255 },
	text: { kind: 'registry-value', key: `${key}\\New`, name: 'Größe', value: 'Wert' },
	registration,
	// Another command line than the one of this registry.
	foreign: { ...registration, service: 'docker' },
	namesake: { ...registration, title: 'Docker Engine' },
	search: searched,
	source: { kind: 'registry-value', key: source, name: 'EventMessageFile', value: 'C:\\a.exe' },
	file: { kind: 'file-content', path: 'C:/new/deep/file.txt', text: 'a\n', mode: 0o644 },
};

const machine = openChangeableMachine(openLiveMachine(), 'C:/state');

type Seen = { readonly states: readonly Json[]; readonly changes: readonly string[] };

async function walked(action: Action): Promise<Seen | { readonly error: string }> {
	const kind = kindIn({ kinds: actionKinds }, action);
	const states: Json[] = [];
	const changes: string[] = [];
	const look = async (): Promise<Json> => {
		const state = await kind.get(machine, action as never);
		if (state.status !== 'observed') throw new Error(`${state.status}: ${state.detail}`);
		return state.value;
	};
	const towards = async (next: (state: Json) => unknown): Promise<void> => {
		for (let count = 0; count < 5; count += 1) {
			const change = next(await look()) as Parameters<typeof machine.change>[0] | null;
			if (change === null) break;
			changes.push(change.change);
			const made = await machine.change(change);
			if (made.status !== 'observed') throw new Error(`${change.change}: ${made.detail}`);
		}
		states.push(await look());
	};
	try {
		const before = await look();
		states.push(before);
		await towards((state) =>
			kind.standing(action as never, state as never) === 'in-desired-state'
				? null
				: kind.next(action as never, state as never),
		);
		await towards((state) => kind.back(action as never, before as never, state as never));
		return { states, changes };
	} catch (error) {
		return { error: error instanceof Error ? error.message : String(error) };
	}
}

/** A folder for the journal: made, found again, and refused where it is a file. */
function folders(): readonly string[] {
	const tried = (path: string): string => {
		try {
			return windowsStateFolder(path);
		} catch (error) {
			return error instanceof Error ? error.message : String(error);
		}
	};
	writeFileSync('C:/a-file', '');
	mkdirSync('C:/of-somebody');
	return [tried('C:\\state'), tried('C:\\state'), tried('C:\\a-file'), tried('C:\\none\\state')];
}

/** A file put aside, once more, and over what bears its name by now. */
async function renamed(): Promise<readonly string[]> {
	const [path, to] = ['C:/HNS.data', 'C:/HNS.data.before'];
	const move = async (from: string, into: string): Promise<void> => {
		const made = await machine.change({ change: 'rename-file', path: from, to: into });
		if (made.status !== 'observed') throw new Error(made.detail);
	};
	writeFileSync(path, 'old');
	await move(path, to);
	await move(path, to);
	const aside = readFileSync(to, 'utf8');
	writeFileSync(path, 'new');
	await move(to, path);
	return [aside, readFileSync(path, 'utf8')];
}

/** What a registered service is known by, read back; registered once more it is the same. */
async function registered(): Promise<unknown> {
	const { kind: _, ...change } = registration;
	const made = async (): Promise<unknown> => {
		const answer = await machine.change({ change: 'register-service', ...change });
		if (answer.status !== 'observed') throw new Error(answer.detail);
		const key = `HKLM\\SYSTEM\\CurrentControlSet\\Services\\${change.service}`;
		const values = valueIn(await machine.registryValues(key)) ?? {};
		const { DisplayName, ImagePath, ObjectName, Start, Type, ErrorControl } = values;
		return { DisplayName, ImagePath, ObjectName, Start, Type, ErrorControl };
	};
	const [once, twice] = [await made(), await made()];
	const other = await machine.change({
		...{ change: 'register-service', service: change.service, title: '', command: 'C:\\x.exe' },
	});
	await machine.change({ change: 'unregister-service', service: change.service });
	const gone = await machine.change({ change: 'unregister-service', service: change.service });
	return { once, twice, other, gone, left: await machine.serviceStatus(change.service) };
}

const pathText = async (): Promise<unknown> => {
	const values = valueIn(await machine.registryValues(searchPath.key)) ?? {};
	return Object.entries(values).find(([name]) => name.toLowerCase() === 'path')?.[1];
};

/** The text of the search path: as it was, with the folder, and after it was taken away in another spelling. */
async function paths(): Promise<readonly unknown[]> {
	const { folder } = searched;
	const before = await pathText();
	await machine.change({ change: 'search-folder', folder, searched: true });
	await machine.change({ change: 'search-folder', folder: folder.toUpperCase(), searched: true });
	const within = await pathText();
	await machine.change({ change: 'search-folder', folder: `${folder}\\`, searched: false });
	return [before, within, await pathText()];
}

async function main(): Promise<void> {
	const seen: Record<string, unknown> = { bootId: await machine.bootId(), folders: folders() };
	seen['renamed'] = await renamed();
	seen['registered'] = await registered();
	seen['paths'] = await paths();
	const path = 'C:/ProgramData/docker';
	seen['folder'] = await machine.change({ change: 'make-folder', path });
	const made = await machine.fileStatus(path);
	await machine.change({ change: 'remove-folder', path });
	seen['folderIs'] = [made.status, (await machine.fileStatus(path)).status];
	seen['group'] = [
		await machine.change({ change: 'add-group', group: 'nestvirt-users' }),
		await machine.change({ change: 'remove-group', group: 'nestvirt-users' }),
	];
	for (const [name, action] of Object.entries(actions)) seen[name] = await walked(action);
	const keys = [source, `${key}\\New`].map((one) => machine.registryValues(one));
	seen['keys'] = (await Promise.all(keys)).map(({ status }) => status);
	writeFileSync(1, JSON.stringify(seen));
}

void main();
