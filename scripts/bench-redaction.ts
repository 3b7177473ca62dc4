import { gzipSync } from 'node:zlib';
import { redactionOf } from '../src/bundle/redaction/redaction-of.ts';

const mebibyte = 1024 ** 2;
const size = 200;
const blockSize = 8;

function seededNumbers(): () => number {
	let state = 7;
	return () => {
		state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
		return state / 0x7fff_ffff;
	};
}

// A log as engines, kernels and Windows write it: one line in twenty has addresses, one in 5000 a password.
function block(): Buffer {
	const number = seededNumbers();
	const hex = (length: number): string =>
		Array.from({ length }, () => Math.floor(number() * 16).toString(16)).join('');
	const words = 'container image network volume daemon started stopped layer pull exec retry'.split(
		' ',
	);
	const word = (): string => words[Math.floor(number() * words.length)] ?? '';
	const lines: string[] = [];
	for (let at = 0, bytes = 0; bytes < blockSize * mebibyte; at += 1) {
		const time = new Date(1.7e12 + at * 137).toISOString();
		const says = `${word()} ${word()} ${word()} ${word()}`;
		let line = `time="${time}" level=info msg="${says}" container=${hex(64)} duration=${(number() * 1000).toFixed(3)}ms`;
		if (at % 20 === 0) {
			line = `${time} kernel: [${at}.137] br-${hex(12)}: port 1(veth${hex(7)}) from 10.${at % 3}.${at % 40}.${at % 250}`;
		}
		if (at % 200 === 7)
			line = `${time} web-01 sshd[${at}]: Accepted publickey for mira from 192.168.7.${at % 250} port 50122`;
		if (at % 200 === 50)
			line = `2026-01-15 10:20:31, Info  CBS  Package~31bf3856ad364e35~amd64~~10.0.19041.1, PublicKeyToken=31bf3856ad364e35`;
		if (at % 5000 === 11)
			line = `${time} ERROR connect failed: Server=db;User=sa;Password=Kx7pQ2mz${at};`;
		lines.push(line);
		bytes += line.length + 1;
	}
	return Buffer.from(`${lines.join('\n')}\n`);
}

const processorSeconds = (since: NodeJS.CpuUsage): number => {
	const { user, system } = process.cpuUsage(since);
	return (user + system) / 1e6;
};

/** Both passes of the redaction over a large log, and gzip on what comes out, beside `gzip -6` of the same log. */
export async function benchRedaction(): Promise<void> {
	const one = block();
	const log = function* (): Generator<Uint8Array> {
		for (let bytes = 0; bytes < size * mebibyte; bytes += one.length) {
			for (let at = 0; at < one.length; at += 65_536) yield one.subarray(at, at + 65_536);
		}
	};
	let mark = process.cpuUsage();
	gzipSync(one, { level: 6 });
	const gzip = (processorSeconds(mark) * size) / blockSize;
	const options = { proof: false, online: false };
	const transcript = {
		os: 'linux',
		observedAt: new Date(0).toISOString(),
		options,
		entries: [],
	} as const;
	const before = process.memoryUsage().rss;
	let most = before;
	mark = process.cpuUsage();
	const redaction = await redactionOf({ transcript, logs: { log } }, { key: new Uint8Array(32) });
	const learnt = processorSeconds(mark);
	for await (const part of redaction.log('log')) {
		most = Math.max(most, part.length > 0 ? process.memoryUsage().rss : 0);
	}
	const both = processorSeconds(mark);
	console.log(
		`redaction of ${size} MiB of logs: ${(both / gzip).toFixed(2)} x gzip -6 of the same in processor time ` +
			`(learning ${(learnt / gzip).toFixed(2)}, taking out ${((both - learnt) / gzip).toFixed(2)}; ` +
			`gzip ${gzip.toFixed(1)} s), memory ${((most - before) / mebibyte).toFixed(0)} MiB above start`,
	);
}
