import { endpointSteps } from '../src/knowledge/endpoint-steps.ts';
import { machineEnvironment } from '../src/knowledge/machine-environment.ts';
import { defineRemediation } from '../src/model/remediation.ts';

/** What the client asks: `setBy` chose it, and Windows keeps that in `keptIn`. */
type Parameters = { setBy: string; system?: string; keptIn?: string };

/** Points the docker client at the local engine again. */
export const correctEngineEndpoint = defineRemediation<Parameters>({
	id: 'correct-engine-endpoint',
	title: 'Point the docker client at the local engine',
	impact: 'The client stops asking an address that nobody serves.',
	where: 'here',
	// What belongs to an account is its own: this program may run as another one.
	actions: ({ setBy: name, keptIn }) =>
		keptIn === 'machine'
			? [{ kind: 'registry-value', key: machineEnvironment, name, value: null }]
			: [],
	steps: (parameters) => [
		...endpointSteps(parameters),
		{ text: 'See what it asks now.', command: 'docker context ls' },
	],
});
