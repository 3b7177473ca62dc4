// Runs as a win32 process: places archives by the real implementation, removes them, and prints what it saw.
import * as fs from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { engineArchive } from '../../../src/actions/engine-archive.ts';
import { openChangeableMachine } from '../../../src/machines/live/open-changeable-machine.ts';
import { openLiveMachine } from '../../../src/machines/live/open-live-machine.ts';
import type { Change } from '../../../src/model/change.ts';
import { sha256Of, windowsEngine, zipOf } from '../../support/packed-archive.ts';

const folder = 'C:\\Program Files\\Docker';
const machine = openChangeableMachine(openLiveMachine(), { folder: 'C:\\archives-state' });
const other = { 'docker/docker.exe': 'MZ newer', 'docker/dockerd.exe': 'MZ newer' };

/** What came of a change, what the kind of action sees then, and what is in the folder. */
async function made(change: Change) {
	let told = 0;
	const reading = await machine.change(change, () => {
		told += 1;
	});
	const action = { kind: 'engine-archive', source: '', sha256: '', folder, links: null };
	const state = await engineArchive.get(machine, action as never);
	const client = `${folder}\\docker.exe`;
	return {
		reading,
		told: told > 0,
		state: state.status === 'observed' ? state.value : state,
		client: fs.existsSync(client) ? fs.readFileSync(client, 'utf8') : null,
		beside: fs.readdirSync('C:\\Program Files').filter((name) => name.startsWith('Docker')),
	};
}

/** Serves bytes to this process while `use` runs. */
async function served<T>(bytes: Buffer, use: (address: string) => Promise<T>): Promise<T> {
	const server = createServer((_, response) => response.end(bytes));
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	try {
		return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/docker.zip`);
	} finally {
		server.close();
		server.closeAllConnections();
	}
}

async function main(): Promise<void> {
	fs.mkdirSync('C:\\media');
	const [old, newer] = [await zipOf(windowsEngine), await zipOf(other)];
	const file = 'C:\\media\\docker-29.7.2.zip';
	fs.writeFileSync(file, old);
	const place = (source: string, bytes: Buffer): Change => ({
		...{ change: 'place-archive', source, sha256: sha256Of(bytes), folder, links: null },
	});
	const remove = (bytes: Buffer): Change => ({
		...{ change: 'remove-archive', sha256: sha256Of(bytes), folder, links: null },
	});
	const seen = {
		hashes: [sha256Of(old), sha256Of(newer)],
		wrong: await made({ ...place(file, newer) }),
		placed: await made(place(file, old)),
		again: await made(place(file, old)),
		replaced: await served(newer, (address) => made(place(address, newer))),
		back: await made(remove(newer)),
		gone: await made(remove(old)),
		downloads: fs.readdirSync('C:\\archives-state\\downloads'),
	};
	fs.writeFileSync(1, JSON.stringify(seen));
}

void main();
