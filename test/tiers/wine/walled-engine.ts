import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const port = 2375;

/** A dockerd with a network, processes and folders of its own, among which other programs can be started. */
export interface WalledEngine {
	/** The words that start a program inside. */
	readonly inside: readonly string[];
	/** Its unix socket, which is reached from everywhere. */
	readonly socket: string;
	/** The port of the machine inside that leads to the socket. */
	readonly port: number;
	/** The words that start a program, after those above, behind walls of its own, where only that port leads to the engine. */
	readonly apart: readonly string[];
	/** One call over the socket. */
	call(method: string, path: string, body?: object): Promise<string>;
	/** Ends dockerd at once, as a crash does; what else runs inside stays. */
	crash(): Promise<void>;
	/** Ends everything inside, and removes its folder. */
	end(): Promise<void>;
}

async function until(isSo: () => boolean | Promise<boolean>, what: string): Promise<void> {
	for (let tries = 0; tries < 300; tries += 1) {
		if (await isSo()) return;
		await pause(100);
	}
	throw new Error(`not within 30 seconds: ${what}`);
}

function called(socketPath: string, method: string, path: string, body?: object): Promise<string> {
	const text = body === undefined ? '' : JSON.stringify(body);
	const headers = { 'Content-Type': 'application/json', 'Content-Length': text.length };
	return new Promise((done, failed) => {
		const sent = request({ socketPath, method, path, headers }, (answer) => {
			let said = '';
			answer.setEncoding('utf8').on('data', (chunk: string) => {
				said += chunk;
			});
			answer.on('end', () => done(said));
		});
		sent.on('error', failed).end(text);
	});
}

const childrenOf = (process: number): string =>
	readFileSync(`/proc/${process}/task/${process}/children`, 'utf8').trim();

/** Namespaces with a network that is up, and how everything in them is ended. */
async function walls() {
	const namespaces = ['--net', '--pid', '--mount', '--mount-proc', '--fork', '--kill-child'];
	// It reads what never comes, and ends with this process at the latest; with it ends everything inside.
	const room = ['sh', '-c', 'ip link set lo up && exec cat'];
	const process = spawn('unshare', [...namespaces, ...room], {
		stdio: ['pipe', 'ignore', 'ignore'],
	});
	const ended = new Promise((done) => process.on('exit', done));
	const outer = process.pid ?? 0;
	await until(() => childrenOf(outer) !== '', 'somebody is inside');
	const inside = ['nsenter', '--target', childrenOf(outer), '--net', '--pid', '--mount'];
	const [enter = '', ...words] = inside;
	const isUp = () => spawnSync(enter, [...words, 'ip', 'route', 'get', '127.0.0.1']).status === 0;
	await until(isUp, 'the machine inside reaches itself');
	return {
		inside,
		start: (...program: string[]) => void spawn(enter, [...words, ...program], { stdio: 'ignore' }),
		async end() {
			process.stdin?.end();
			await ended;
		},
	};
}

function isRemoved(folder: string): boolean {
	try {
		rmSync(folder, { recursive: true, force: true });
		return true;
	} catch {
		// What was mounted inside goes with the last process.
		return false;
	}
}

/** Starts dockerd behind walls, and waits until it answers. */
export async function walledEngine(): Promise<WalledEngine> {
	const folder = mkdtempSync(join(tmpdir(), 'nestvirt-'));
	const [socket, ready] = [join(folder, 'docker.sock'), join(folder, 'ready')];
	const { inside, start, end: endAll } = await walls();
	const end = async (): Promise<void> => {
		await endAll();
		await until(() => isRemoved(folder), 'the folder is free');
	};
	const call: WalledEngine['call'] = (method, path, body) => called(socket, method, path, body);
	const answers = () => call('GET', '/_ping').catch(() => '');
	const script = resolve('test/tiers/wine/relay.cjs');
	const relay = [process.execPath, script, ready, String(port), socket];
	start(
		...['dockerd', '--host', `unix://${socket}`, '--data-root', join(folder, 'data')],
		...['--exec-root', join(folder, 'exec'), '--pidfile', join(folder, 'docker.pid')],
	);
	start(...relay);
	try {
		await until(async () => existsSync(ready) && (await answers()) === 'OK', 'dockerd answers');
	} catch (error) {
		await end();
		throw error;
	}
	const network = 'ip link set lo up; "$1" "$2" "$3" "$4" "$5" & shift 5; exec "$@"';
	return {
		...{ inside, socket, port, call, end },
		apart: ['unshare', '--net', 'sh', '-c', network, 'sh', ...relay],
		async crash() {
			start('kill', '-KILL', readFileSync(join(folder, 'docker.pid'), 'utf8').trim());
			await until(async () => (await answers()) === '', 'dockerd is gone');
		},
	};
}
