import { statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Progress } from '../../../model/change.ts';
import { type ArchiveSite, archiveLimits } from './archive-limits.ts';
import { isRefusal } from './is-refusal.ts';
import { networkWords } from './network-words.ts';
import { openClient } from './open-client.ts';
import { refusal } from './refusal.ts';
import { type Transfer, transfer } from './transfer.ts';

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/** Why a try failed, where another one cannot help; otherwise what is to be said should none do. */
function judged(error: unknown, { url, deadline, limits }: Transfer): string {
	if (isRefusal(error)) throw error;
	if (deadline.aborted) {
		const minutes = Math.round(limits.whole / 60_000);
		throw refusal(
			`${url.host} did not give the whole file within ${minutes} minutes.`,
			'timed-out',
		);
	}
	const { errno, syscall } = error as NodeJS.ErrnoException;
	// A fault of the disk, not of the network: those of the network name connect, read, getaddrinfo.
	if (errno !== undefined && /^(open|write|fsync|unlink|close|ftruncate)$/.test(syscall ?? '')) {
		throw error;
	}
	const { sentence, isFinal } = networkWords(error, url.host);
	if (isFinal) throw refusal(`${sentence} Nothing was changed.`);
	return sentence;
}

async function tried(download: Transfer): Promise<void> {
	const { limits, file, deadline, url } = download;
	let most = sizeOf(file);
	for (let fruitless = 0; ; fruitless += 1) {
		let sentence: string;
		try {
			await transfer(download);
			return;
		} catch (error) {
			sentence = judged(error, download);
		}
		const size = sizeOf(file);
		if (size > most) fruitless = 0;
		most = Math.max(most, size);
		if (fruitless + 1 >= limits.tries) {
			throw refusal(
				`${sentence} ${url.host} was tried ${limits.tries} times. Nothing was changed; what came so far is kept for the next try.`,
			);
		}
		const pause = limits.pause * 2 ** fruitless * (0.5 + Math.random());
		await wait(pause, undefined, { signal: deadline }).catch(() => {});
	}
}

/** Brings a file from an address, in as many tries as that takes; what is there of it already is not asked for again. */
export async function download(
	source: string,
	file: string,
	site: ArchiveSite,
	progress?: Progress,
): Promise<void> {
	const limits = { ...archiveLimits, ...site.limits };
	const client = await openClient(site, limits);
	const deadline = AbortSignal.timeout(limits.whole);
	try {
		await tried({ client, url: new URL(source), file, limits, progress, deadline });
	} finally {
		await client.close();
	}
}
