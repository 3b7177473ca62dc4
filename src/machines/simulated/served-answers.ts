import type { Machine } from '../../model/machine.ts';
import type { FileTail } from '../../model/machine-values.ts';
import type { Reading } from '../../model/observation.ts';
import type { Description } from './description.ts';
import type { SimulatedEngine } from './engine/simulated-engine.ts';

const outOfReach: Reading<never> = {
	status: 'unobserved',
	reason: 'failed',
	detail: 'a simulated machine reaches no registry',
};
const seen = <T>(value: T): Reading<T> => ({ status: 'observed', value });
const orNotThere = <T>(value: T | undefined): Reading<T> =>
	value === undefined ? { status: 'absent', detail: 'ENOENT' } : seen(value);

const noLines: Reading<never> = { status: 'absent', detail: 'it holds no lines of that' };

function newestLines(text: string, maxLines: number): FileTail {
	const lines = text.split('\n').slice(0, -1);
	const tail = `${lines.slice(-maxLines).join('\n')}\n`;
	return { tail, bytes: tail.length, truncated: false };
}

/** What servers answer to a simulated machine. */
export function servedAnswers(
	description: Description,
	containers: SimulatedEngine,
): Pick<
	Machine,
	| 'httpGet'
	| 'registryImage'
	| 'engineCall'
	| 'forwardChains'
	| 'networkAddresses'
	| 'unitState'
	| 'systemLog'
> {
	return {
		httpGet: async (endpoint, path) =>
			orNotThere(
				containers.servedAt(endpoint) ?? description.engine?.[path] ?? description.metadata?.[path],
			),
		registryImage: async ({ name }) => {
			const held = description.registry?.[name];
			return held ? seen(held) : outOfReach;
		},
		engineCall: containers.call,
		forwardChains: async () => seen(description.forwardChains ?? []),
		networkAddresses: async () => seen(description.addresses ?? []),
		unitState: async (unit) => orNotThere(description.units?.[unit]),
		systemLog: async (source, maxLines) => {
			const text = description.systemLogs?.[source];
			return text === undefined ? noLines : seen(newestLines(text, maxLines));
		},
	};
}
