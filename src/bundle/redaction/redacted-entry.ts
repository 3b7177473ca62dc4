import { isJsonObject } from '../../model/is-json-object.ts';
import type { TranscriptEntry } from '../../model/transcript.ts';
import { dmiSerial } from './dmi-serial.ts';
import { redactedBytes } from './redacted-bytes.ts';
import { redactedRoutes } from './redacted-routes.ts';
import { redactedSmbios } from './redacted-smbios.ts';
import { redactedValue } from './redacted-value.ts';
import type { ValueTools } from './value-tools.ts';

const dmiFile =
	/^\/sys\/class\/dmi\/id\/\w{1,16}_(?:serial|uuid|asset_tag)$|^\/sys\/hypervisor\/uuid$/;
const routes = '/proc/net/route';

async function fileText(value: unknown, path: string, tools: ValueTools): Promise<unknown> {
	const { text } = isJsonObject(value) ? value : { text: undefined };
	if (typeof text !== 'string') return redactedValue(value, tools);
	const moved = (clean: string): unknown => ({ ...(value as object), text: clean });
	if (dmiFile.test(path)) return moved(dmiSerial(text, tools.pseudonyms));
	if (path === routes) return moved(redactedRoutes(text, tools.pseudonyms));
	return redactedValue(value, tools);
}

function addresses(value: unknown, { pseudonyms }: ValueTools): unknown {
	if (!Array.isArray(value)) throw new TypeError('networkAddresses without a list');
	return value.map((one: { readonly address: string; readonly prefixLength: number }) => ({
		...one,
		address: pseudonyms.of('ipv4', one.address, one.prefixLength),
	}));
}

type Redact = (value: unknown, first: string, tools: ValueTools) => unknown;

const special: Readonly<Partial<Record<TranscriptEntry['operation'], Redact>>> = {
	readFile: fileText,
	readBytes: (value, _, tools) => redactedBytes(String(value), tools),
	smbiosTables: (value, _, tools) => redactedSmbios(String(value), tools),
	networkAddresses: (value, _, tools) => addresses(value, tools),
	environmentVariable: (value, name, tools) => redactedValue(value, tools, name),
};

/** One read of a run without its secrets, with stand-ins for what identifies; arguments and answer. */
export async function redactedEntry(
	entry: TranscriptEntry,
	tools: ValueTools,
): Promise<TranscriptEntry> {
	const { operation, args, reading } = entry;
	const [first = ''] = args;
	const clean = (await redactedValue(args, tools)) as readonly unknown[];
	if (reading.status !== 'observed') {
		const detail = await tools.text.redact(reading.detail);
		return { operation, args: clean, reading: { ...reading, detail } };
	}
	const redact = special[operation];
	const value = await (redact === undefined
		? redactedValue(reading.value, tools)
		: redact(reading.value, String(first), tools));
	return { operation, args: clean, reading: { status: 'observed', value } };
}
