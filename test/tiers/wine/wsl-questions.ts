// Runs as a win32 process: asks and changes a distribution through the wsl.exe of this Windows, and prints what it saw.
import { mkdirSync, readFileSync } from 'node:fs';
import { openChangeableMachine } from '../../../src/machines/live/open-changeable-machine.ts';
import { openLiveMachine } from '../../../src/machines/live/open-live-machine.ts';
import type { Change } from '../../../src/model/change.ts';

const folder = 'C:/state';
mkdirSync(folder, { recursive: true });
const machine = openChangeableMachine(openLiveMachine(), { folder });
const ask = (operation: string, ...args: readonly unknown[]) =>
	machine.inDistribution('Debian', operation, args);
const change = (inner: Change) =>
	machine.change({ change: 'in-distribution', distribution: 'Debian', inner });
const engine = { transport: 'unix', path: '/var/run/docker.sock' } as const;

async function seen(): Promise<object> {
	return {
		file: await ask('readFile', '/etc/a b\\"c$HOME'),
		none: await ask('readFile', '/etc/none'),
		other: await machine.inDistribution('Ubuntu', 'readFile', ['/etc/none']),
		odd: await machine.inDistribution('--shutdown', 'readFile', ['/etc/none']),
		ping: await ask('httpGet', engine, '/_ping'),
		written: await change({
			change: 'write-file',
			path: '/etc/wsl.conf',
			text: 'ü\n',
			mode: 0o644,
		}),
		packages: await change({ change: 'remove-packages', packages: [], purged: ['docker.io'] }),
		locked: await change({ change: 'install-packages', packages: ['docker.io'] }),
		ended: await machine.change({ change: 'terminate-distribution', distribution: 'Debian' }),
		input: readFileSync('C:/wsl-input.txt', 'utf8'),
		runs: readFileSync('C:/wsl-runs.txt', 'utf8').trim().split('\n\n'),
	};
}

void seen().then((all) => process.stdout.write(JSON.stringify(all)));
