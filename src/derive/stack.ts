import { cloudTitles, containerTitles, hypervisorTitles } from '../knowledge/titles.ts';
import { defineDerivation } from '../model/derivation.ts';
import type { Used } from '../model/facts.ts';
import type { Identity } from '../model/identity.ts';
import { observed, valueIn } from '../model/observation.ts';
import type { Storey } from '../model/stack.ts';

type StackFacts = Used<
	| 'identity'
	| 'nesting'
	| 'cpu'
	| 'operating-system'
	| 'kernel'
	| 'kvm-modules'
	| 'engine-version'
	| 'engine-programs'
	| 'engine-ping'
	| 'docker-product'
	| 'windows-services'
>;

function hardware(facts: StackFacts): Storey {
	const cpu = valueIn(facts.cpu);
	const says = [cpu?.model ?? cpu?.vendor ?? 'not seen', cpu?.architecture]
		.filter(Boolean)
		.join(', ');
	return { name: 'hardware', says, layers: ['hardware', 'firmware'] };
}

function below(identity: Identity | undefined): Storey | null {
	const machine = identity?.machine;
	if (!machine || machine.role === 'physical') return null;
	const cloud = identity.cloud.id === null ? '' : ` in ${cloudTitles[identity.cloud.id]}`;
	const host = machine.role === 'host' ? ', run by this machine itself' : '';
	const says = `${hypervisorTitles[machine.id]}${cloud}${host}`;
	return { name: 'outer hypervisor', says, layers: ['outer-hypervisor'] };
}

function machine(facts: StackFacts): Storey {
	const system = valueIn(facts['operating-system'])?.title ?? 'system not seen';
	const release = valueIn(facts.kernel)?.release;
	const says = release ? `${system}, kernel ${release}` : system;
	return { name: 'this machine', says, layers: ['guest-os', 'boot', 'feature', 'permission'] };
}

function container(identity: Identity | undefined): Storey | null {
	const id = identity?.container.id;
	if (!id || id === 'none') return null;
	return { name: 'container', says: `this process runs in it: ${containerTitles[id]}`, layers: [] };
}

// An engine that does not answer tells no version; what brought it may.
function installed(facts: StackFacts): string | null {
	const product = valueIn(facts['docker-product']);
	if (product) {
		const name = product.product === 'desktop' ? 'Docker Desktop' : 'Docker for Windows';
		return `${name} ${product.version ?? ''}; it does not answer`;
	}
	const isThere =
		facts['engine-ping'].status === 'observed' ||
		valueIn(facts['engine-programs'])?.dockerd ||
		valueIn(facts['windows-services'])?.['docker'];
	return isThere ? 'installed; it told no version' : null;
}

// Absent is not unknown: nobody looked for an engine where only files tell of a machine.
const isUnseen = (facts: StackFacts): boolean =>
	[facts['engine-programs'], facts['windows-services'], facts['docker-product']].every(
		({ status }) => status === 'unobserved',
	);

function engine(facts: StackFacts): Storey {
	// An image that does not fit is no fault of the engine, nor of anything below it.
	const layers = ['service', 'network', 'engine'] as const;
	const version = valueIn(facts['engine-version']);
	if (version)
		return { name: 'engine', says: `${version.platform ?? 'engine'} ${version.version}`, layers };
	return {
		name: 'engine',
		says: installed(facts) ?? (isUnseen(facts) ? 'not seen' : 'none'),
		layers,
	};
}

/** The storeys of this machine, from the hardware up. */
export const stack = defineDerivation({
	fact: 'stack',
	title: 'the layers of this machine',
	needs: [],
	uses: [
		'identity',
		'nesting',
		'cpu',
		'operating-system',
		'kernel',
		'kvm-modules',
		'engine-version',
		'engine-programs',
		'engine-ping',
		'docker-product',
		'windows-services',
	],
	derive(facts) {
		const identity = valueIn(facts.identity);
		const storeys = [
			hardware(facts),
			below(identity),
			machine(facts),
			container(identity),
			engine(facts),
		];
		return observed(storeys.filter((storey) => storey !== null));
	},
});
