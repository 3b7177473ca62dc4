import { isJsonObject, type JsonObject } from '../model/is-json-object.ts';
import { parseLooseText } from './loose-text.ts';

// What Get-Service says in words and in JSON, and Win32_Service of itself.
const isRunning = (state: unknown): boolean => state === 4 || /^running$/i.test(String(state));

function fromObject(value: JsonObject): readonly string[] {
	// {"Name": "VMTools", "Status": 4}
	const { Name, Status, State } = value;
	if (typeof Name === 'string') return isRunning(Status ?? State) ? [Name] : [];
	// {"VMTools": "Running"}, {"VMTools": {"Status": "Running"}}
	return Object.entries(value).flatMap(([name, state]) => {
		const told = isJsonObject(state) ? (state['Status'] ?? state['State']) : state;
		return isRunning(told) ? [name] : [];
	});
}

/** What `sc query` prints, a block for each service: its labels are in the user's language, the state is not. */
function fromBlock(block: string): readonly string[] {
	//         STATE              : 4  RUNNING
	if (!/^[ \t]+\S.*:[ \t]*4[ \t]+RUNNING\b/m.test(block)) return [];
	// SERVICE_NAME: VMTools
	const [, name] = /^[^\s:]+\s?:\s*(\S+)\s*$/m.exec(block) ?? [];
	return name === undefined ? [] : [name];
}

/** A row of what Get-Service prints, whose states are English everywhere. */
function fromRow(line: string): readonly string[] {
	// Running  VMTools            VMware Tools
	const [, first] = /^\s*Running\s+(\S+)/.exec(line) ?? [];
	// VMTools   Running    Automatic
	const [, second] = /^\s*(\S+)\s+Running\b/.exec(line) ?? [];
	const name = first ?? second;
	return name === undefined ? [] : [name];
}

const fromText = (text: string): readonly string[] => [
	...text.split(/(?:\r?\n[ \t]*){2,}/).flatMap(fromBlock),
	...text.split(/\r?\n/).flatMap(fromRow),
];

/** The services of Windows that run, by name, from whatever lists them; undefined where nothing does. */
export function parseRunningServices(value: unknown): readonly string[] | undefined {
	if (Array.isArray(value) && value.some(isJsonObject)) {
		return value.filter(isJsonObject).flatMap(fromObject);
	}
	if (isJsonObject(value)) return fromObject(value);
	const text = parseLooseText(value);
	return text === undefined ? undefined : fromText(text);
}
