import * as fs from 'node:fs';
import type { Progress } from '../../../model/change.ts';
import type { ArchiveLimits } from './archive-limits.ts';
import type { Client } from './open-client.ts';
import { type Refusal, refusal } from './refusal.ts';
import { writeAll } from './write-all.ts';

/** A download as it goes on over several tries. */
export interface Transfer {
	readonly client: Client;
	readonly url: URL;
	/** Where what came so far lies. */
	readonly file: string;
	readonly limits: ArchiveLimits;
	readonly progress?: Progress | undefined;
	/** Ends the whole download. */
	readonly deadline: AbortSignal;
}

type Answer = Awaited<ReturnType<Client['get']>>;

const redirects = new Set([301, 302, 303, 307, 308]);
const ownerOnly = 0o600;

const one = (value: string | readonly string[] | undefined): string | undefined =>
	typeof value === 'object' ? value[0] : value;
const sizeOf = (file: string): number => fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0;
const tagFile = (file: string): string => `${file}.tag`;

/** Ends a try in which nothing comes any more. */
function watched({ limits, deadline }: Transfer) {
	const stalled = new AbortController();
	const end = (): void =>
		stalled.abort(Object.assign(new Error('nothing came'), { code: 'STALLED' }));
	let timer = setTimeout(end, limits.stall);
	return {
		signal: AbortSignal.any([deadline, stalled.signal]),
		alive(): void {
			clearTimeout(timer);
			timer = setTimeout(end, limits.stall);
		},
		stop: (): void => clearTimeout(timer),
	};
}

type Watch = ReturnType<typeof watched>;

function nextUrl(answer: Answer, from: URL): URL {
	const location = one(answer.headers['location']) ?? '';
	if (!URL.canParse(location, from.href)) {
		throw refusal(`${from.host} leads to no address. Nothing was changed.`);
	}
	const next = new URL(location, from);
	const isSafe =
		next.protocol === 'https:' || (next.protocol === 'http:' && from.protocol === 'http:');
	if (isSafe) return next;
	throw refusal(
		`${from.host} leads to ${next.protocol}//${next.host}, which is not encrypted. Nothing was changed.`,
	);
}

/** The answer at the end of the redirects. */
async function answered(transfer: Transfer, headers: Record<string, string>, watch: Watch) {
	let { url } = transfer;
	for (let hops = 0; hops <= transfer.limits.redirects; hops += 1) {
		const answer = await transfer.client.get(url, headers, watch.signal);
		watch.alive();
		if (!redirects.has(answer.statusCode)) return answer;
		// What comes with it is nothing that anybody reads: the connection is dropped.
		answer.body.on('error', () => {}).destroy();
		url = nextUrl(answer, url);
	}
	throw refusal(`${transfer.url.host} leads from one address to the next without end.`);
}

/** A status that no further try will change, in words; undefined: it may be another one later. */
function refusedBy(status: number, host: string): string | undefined {
	if (status === 407) {
		return `The proxy asks for a login before it leads to ${host}. Put name and password into the variable: HTTPS_PROXY=http://NAME:PASSWORD@PROXY:PORT`;
	}
	if (status === 404 || status === 410) {
		return `${host} has no such file (status ${status}). See that the address is right.`;
	}
	if (status === 401 || status === 403) {
		return `${host} does not give the file (status ${status}): it, or a proxy on the way, forbids it.`;
	}
	return status >= 400 && status < 500 && ![408, 416, 425, 429].includes(status)
		? `${host} does not give the file (status ${status}).`
		: undefined;
}

interface Start {
	/** Where in the file the answer begins. */
	readonly from: number;
	readonly total: number | null;
}

const again = (what: string): Error => Object.assign(new Error(what), { code: what });

/** Where the rest begins that was asked for; null: it begins elsewhere. */
function restOf({ headers }: Answer, have: number): Start | null {
	const [, first, total] =
		/^bytes (\d+)-\d+\/(\d+|\*)$/.exec(one(headers['content-range']) ?? '') ?? [];
	if (have === 0 || Number(first) !== have) return null;
	return { from: have, total: total === '*' ? null : Number(total) };
}

function startOf(answer: Answer, { url, file }: Transfer, have: number): Start {
	const { statusCode, headers } = answer;
	const sentence = refusedBy(statusCode, url.host);
	if (sentence !== undefined) throw refusal(`${sentence} Nothing was changed.`);
	if (statusCode === 200) {
		const length = one(headers['content-length']);
		return { from: 0, total: length === undefined ? null : Number(length) };
	}
	if (statusCode !== 206 && statusCode !== 416) throw again(`status ${statusCode}`);
	const rest = statusCode === 206 ? restOf(answer, have) : null;
	if (rest !== null) return rest;
	// It does not go on where this file ends: from the start, then.
	fs.rmSync(file, { force: true });
	throw again('another range');
}

async function received(transfer: Transfer, answer: Answer, start: Start, watch: Watch) {
	const { file, limits, progress, url } = transfer;
	if ((start.total ?? 0) > limits.bytes) throw tooLarge(url, limits);
	const descriptor = fs.openSync(file, start.from === 0 ? 'w' : 'r+', ownerOnly);
	let done = start.from;
	try {
		for await (const chunk of answer.body as AsyncIterable<Uint8Array>) {
			watch.alive();
			if (done + chunk.length > limits.bytes) throw tooLarge(url, limits);
			writeAll(descriptor, chunk, done, file);
			done += chunk.length;
			progress?.(done, start.total);
		}
		fs.fsyncSync(descriptor);
	} finally {
		fs.closeSync(descriptor);
	}
	if (start.total !== null && done < start.total) throw again('UND_ERR_SOCKET');
}

const tooLarge = ({ host }: URL, { bytes }: ArchiveLimits): Refusal =>
	refusal(`${host} gives more than ${bytes} bytes: no engine is that large. Nothing was changed.`);

/** Only a strong tag tells that the file is the same to the byte: https://www.rfc-editor.org/rfc/rfc9110#section-13.1.5 */
function keptTag(file: string): string | undefined {
	const text = fs.existsSync(tagFile(file)) ? fs.readFileSync(tagFile(file), 'utf8') : '';
	return /^"[\x21\x23-\x7e]*"$/.test(text) ? text : undefined;
}

function keepTag(file: string, answer: Answer): void {
	fs.rmSync(tagFile(file), { force: true });
	const tag = one(answer.headers['etag']);
	if (tag !== undefined) fs.writeFileSync(tagFile(file), tag, { mode: ownerOnly });
}

/** Tries once to bring a file to its end, from where it ends now. */
export async function transfer(download: Transfer): Promise<void> {
	const { file } = download;
	const have = sizeOf(file);
	const tag = keptTag(file);
	const range = have === 0 ? {} : { range: `bytes=${have}-`, ...(tag ? { 'if-range': tag } : {}) };
	const watch = watched(download);
	try {
		const headers = { 'accept-encoding': 'identity', 'user-agent': 'nestvirt', ...range };
		const answer = await answered(download, headers, watch);
		try {
			const start = startOf(answer, download, have);
			if (start.from === 0) keepTag(file, answer);
			await received(download, answer, start, watch);
		} finally {
			answer.body.on('error', () => {}).destroy();
		}
	} finally {
		watch.stop();
	}
}
