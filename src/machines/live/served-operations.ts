import type { Machine } from '../../model/machine.ts';
import { networkAddresses } from './network-addresses.ts';
import type { TimeLimits } from './time-limits.ts';

const httpLimit = 2000;
const busLimit = 2000;
const registryLimit = 5000;
// The program is ended after five seconds; this limit is for one that cannot be.
const logLimit = 6500;

/** What servers answer to this computer, each within its time; what asks them is loaded only when it does. */
export function servedOperations(
	limits: TimeLimits,
): Pick<
	Machine,
	'httpGet' | 'registryImage' | 'engineCall' | 'networkAddresses' | 'unitState' | 'systemLog'
> {
	return {
		httpGet(endpoint, path, headers) {
			const end = new AbortController();
			// Imported only when a server is asked: node:net costs a tenth of a bare start.
			const answer = import('./http-get.ts').then(({ httpGet }) =>
				httpGet(endpoint, path, end.signal, headers),
			);
			return limits.within(httpLimit, answer).finally(() => end.abort());
		},
		registryImage(reference) {
			const end = new AbortController();
			const answer = import('./registry-image.ts').then(({ registryImage }) =>
				registryImage(reference, end.signal),
			);
			return limits.within(registryLimit, answer).finally(() => end.abort());
		},
		engineCall(endpoint, call) {
			// Says itself what came until its time was over; this limit is for a connection that does not even open.
			const answer = import('./engine-call.ts').then((one) => one.engineCall(endpoint, call));
			return limits.within(call.milliseconds + 1000, answer);
		},
		networkAddresses: async () => networkAddresses(),
		unitState(unit) {
			const end = new AbortController();
			const answer = import('./unit-state.ts').then(({ unitState }) => unitState(unit, end.signal));
			return limits.within(busLimit, answer).finally(() => end.abort());
		},
		systemLog(source, maxLines) {
			const answer = import('./system-log.ts').then((one) => one.systemLog(source, maxLines));
			return limits.within(logLimit, answer);
		},
	};
}
