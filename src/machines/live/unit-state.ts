import { connect, type Socket } from 'node:net';
import type { UnitState } from '../../model/machine-values.ts';
import type { Reading } from '../../model/observation.ts';
import { busMessage } from './bus-message.ts';
import { type BusReply, busReply } from './bus-reply.ts';
import { readingOfError } from './reading-of-error.ts';

const systemBus = '/run/dbus/system_bus_socket';
const systemd = 'org.freedesktop.systemd1';
const unitFace = `${systemd}.Unit`;
const serviceFace = `${systemd}.Service`;
const properties = [
	[unitFace, 'LoadState'],
	[unitFace, 'ActiveState'],
	[unitFace, 'SubState'],
	[serviceFace, 'Result'],
] as const;

/** The path of a unit's object: every byte that is no letter or digit as `_` and two hexadecimal digits. */
function pathOf(unit: string): string {
	const escaped = unit.replace(
		/[^A-Za-z0-9]/g,
		(sign) => `_${sign.charCodeAt(0).toString(16).padStart(2, '0')}`,
	);
	return `/org/freedesktop/systemd1/unit/${escaped}`;
}

const hello = busMessage({
	serial: 1,
	destination: 'org.freedesktop.DBus',
	path: '/org/freedesktop/DBus',
	iface: 'org.freedesktop.DBus',
	member: 'Hello',
	body: [],
});

function questions(unit: string): Buffer {
	const calls = properties.map(([iface, name], index) =>
		busMessage({
			serial: 2 + index,
			destination: systemd,
			path: pathOf(unit),
			iface: 'org.freedesktop.DBus.Properties',
			member: 'Get',
			body: [iface, name],
		}),
	);
	return Buffer.concat([hello, ...calls]);
}

/** The string in a variant of type `s`; empty where it holds something else. */
function stringIn({ kind, body }: BusReply): string {
	if (kind !== 2 || body.toString('latin1', 0, 3) !== '\x01s\0') return '';
	return body.toString('utf8', 8, 8 + body.readUInt32LE(4));
}

function stateFrom(replies: ReadonlyMap<number, BusReply>): Reading<UnitState> | null {
	const answers = properties.map((_, index) => replies.get(2 + index));
	if (answers.some((answer) => answer === undefined)) return null;
	const [load, active, sub, result] = answers.map((answer) => (answer ? stringIn(answer) : ''));
	if (!load) {
		const detail = 'systemd answered with an error';
		return { status: 'unobserved', reason: 'failed', detail };
	}
	const value = { load, active: active ?? '', sub: sub ?? '', result: result ?? '' };
	return load === 'not-found'
		? { status: 'absent', detail: 'systemd knows no such unit' }
		: { status: 'observed', value };
}

/** Takes whole messages off the front of what has arrived. */
function taken(bytes: Buffer, replies: Map<number, BusReply>): Buffer {
	let rest = bytes;
	for (let reply = busReply(rest); reply !== null; reply = busReply(rest)) {
		if (reply.replyTo > 0) replies.set(reply.replyTo, reply);
		rest = rest.subarray(reply.length);
	}
	return rest;
}

function greet(socket: Socket): void {
	// The account is proven by the socket itself; its number goes along in hexadecimal digits.
	const uid = Buffer.from(String(process.getuid?.() ?? 0), 'latin1').toString('hex');
	socket.write(`\0AUTH EXTERNAL ${uid}\r\n`);
}

/** What follows the bus's welcome; null while its line is not whole. */
function afterWelcome(bytes: Buffer): Buffer | null {
	const line = bytes.indexOf('\r\n');
	if (line < 0) return null;
	if (bytes.toString('latin1', 0, 3) !== 'OK ') throw new Error('the bus refused this account');
	return bytes.subarray(line + 2);
}

/** Without a bus nobody could look: that is no unit's absence. */
function withoutBus(error: unknown): Reading<never> {
	const reading = readingOfError(error);
	const detail = 'there is no system bus';
	return reading.status === 'absent'
		? { status: 'unobserved', reason: 'unsupported', detail }
		: reading;
}

/** Speaks with the bus: greets, asks once it is welcome, and answers null until it has heard enough. */
function conversation(socket: Socket, unit: string): (chunk: Buffer) => Reading<UnitState> | null {
	const replies = new Map<number, BusReply>();
	let bytes: Buffer = Buffer.alloc(0);
	let welcome = false;
	return (chunk) => {
		bytes = Buffer.concat([bytes, chunk]);
		const rest = welcome ? bytes : afterWelcome(bytes);
		if (rest === null) return null;
		if (!welcome) socket.write(Buffer.concat([Buffer.from('BEGIN\r\n'), questions(unit)]));
		welcome = true;
		bytes = taken(rest, replies);
		return stateFrom(replies);
	};
}

/** Asks systemd over the system bus for the state of a unit. `signal` ends it. */
export function unitState(
	unit: string,
	signal: AbortSignal,
	bus = systemBus,
): Promise<Reading<UnitState>> {
	return new Promise((resolve) => {
		const socket = connect({ path: bus });
		const hear = conversation(socket, unit);
		const finish = (answer: Reading<UnitState> | null): void => {
			if (answer === null) return;
			resolve(answer);
			socket.destroy();
		};
		socket.on('connect', () => greet(socket));
		socket.on('data', (chunk: Buffer) => {
			try {
				finish(hear(chunk));
			} catch (error) {
				finish({ status: 'unobserved', reason: 'unparsable', detail: String(error) });
			}
		});
		socket.on('error', (error) => finish(withoutBus(error)));
		const hungUp = 'the bus hung up';
		socket.on('end', () => finish({ status: 'unobserved', reason: 'failed', detail: hungUp }));
		const abort = (): void =>
			finish({ status: 'unobserved', reason: 'timed-out', detail: 'the bus did not answer' });
		if (signal.aborted) abort();
		signal.addEventListener('abort', abort, { once: true });
	});
}
