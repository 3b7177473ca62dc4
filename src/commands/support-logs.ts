import type { Collection } from '../bundle/collection.ts';
import { type LogFile, logFiles, systemLogs } from '../knowledge/log-files.ts';
import type { Machine } from '../model/machine.ts';
import type { FileTail } from '../model/machine-values.ts';
import { type Reading, valueIn } from '../model/observation.ts';
import type { Transcript } from '../model/transcript.ts';
import { parseEventMessages } from '../parsers/event-messages.ts';

/** A log that was taken, before anything is taken out of it. */
export interface TakenLog {
	/** Its name in the bundle. */
	readonly member: string;
	/** Its name for people. */
	readonly what: string;
	readonly text: string;
	readonly isOlder: boolean;
}

type Source = Omit<TakenLog, 'text'> & { read(mostBytes: number): Promise<Reading<FileTail>> };

const mostLines = 20_000;
const notThere: Reading<never> = { status: 'absent', detail: 'there is no such folder' };
const link: Reading<never> = {
	status: 'unobserved',
	reason: 'skipped',
	detail: 'it is a link, which may lead to something else',
};

function fromFile(machine: Machine, file: LogFile): Source {
	const { path, below, member, isOlder = false } = file;
	const what = below === undefined ? path : `%${below}%/${path}`;
	return {
		...{ member, what, isOlder },
		async read(mostBytes) {
			const folder = below && valueIn(await machine.environmentVariable(below));
			if (below !== undefined && !folder) return notThere;
			const whole = folder ? `${folder.replaceAll('\\', '/')}/${path}` : path;
			if (valueIn(await machine.readLink(whole)) !== undefined) return link;
			return machine.readTail(whole, mostBytes);
		},
	};
}

function fromSystemd(machine: Machine): readonly Source[] {
	return systemLogs.map(({ source, what, member }) => ({
		...{ member, what: `the log of systemd, ${what}`, isOlder: false },
		async read() {
			const systemd = await machine.fileStatus('/run/systemd/system');
			return systemd.status === 'observed' ? machine.systemLog(source, mostLines) : notThere;
		},
	}));
}

/** The daemon of Windows writes to the event log, which is read from its newest entry on. */
function fromEvents(machine: Machine, transcript: Transcript): Source {
	// PowerShell has little time for all questions: what the look asked already is not asked again.
	const asked = transcript.entries.find(
		({ operation, args }) => operation === 'query' && args[0] === 'engine-events',
	);
	return {
		member: 'logs/engine-events.log',
		what: 'the event log Application, source docker',
		isOlder: false,
		async read() {
			const service = await machine.serviceStatus('docker');
			if (service.status !== 'observed') return service;
			const events = asked?.reading ?? (await machine.query('engine-events'));
			if (events.status !== 'observed') return events;
			const lines = parseEventMessages(events.value).toReversed();
			if (lines.length === 0) return { status: 'absent', detail: 'it holds no such event' };
			const tail = `${lines.join('\n')}\n`;
			return { status: 'observed', value: { tail, bytes: tail.length, truncated: false } };
		},
	};
}

/**
 * The newest lines of the logs of a machine that may tell why containers or guests do not run. `transcript` is what it
 * was asked before.
 */
export async function supportLogs(
	machine: Machine,
	transcript: Transcript,
	collection: Collection,
): Promise<readonly TakenLog[]> {
	const sources: readonly Source[] = [
		...(logFiles[machine.os] ?? []).map((file) => fromFile(machine, file)),
		...(machine.os === 'linux' ? fromSystemd(machine) : []),
		...(machine.os === 'windows' ? [fromEvents(machine, transcript)] : []),
	];
	const taken: TakenLog[] = [];
	let unrecorded = 0;
	for (const { read, ...named } of sources) {
		const text = await collection.takeLog(named.what, async (mostBytes) => {
			const reading = await read(mostBytes);
			if (reading.status !== 'unobserved' || reading.reason !== 'not-recorded') return reading;
			unrecorded += 1;
			return { status: 'absent', detail: reading.detail };
		});
		if (text !== null) taken.push({ ...named, text });
	}
	if (unrecorded > 0) {
		const detail = `not-recorded: the recording holds ${taken.length} of them`;
		collection.note({ what: 'logs', status: 'not-taken', detail });
	}
	return taken;
}
