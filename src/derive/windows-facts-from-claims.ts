import { windowsReleases } from '../knowledge/windows-releases.ts';
import { windowsTitle } from '../knowledge/windows-title.ts';
import type { OperatingSystem } from '../model/facts.ts';
import type { ToldFacts } from '../model/loose-texts.ts';
import { type Observation, observed } from '../model/observation.ts';
import type { DockerProduct, FeatureState, WindowsRelease } from '../model/windows-facts.ts';
import { type Stated, toldFact } from './told-fact.ts';
import type { WeighedClaim } from './weighed-claims.ts';

type Claims = ReadonlyMap<string, WeighedClaim>;

// Windows Server 2012: https://learn.microsoft.com/windows-server/get-started/hardware-requirements asks for 64 bits of x64.
const firstServerOfOne = 9200;
const architectures = ['x64', 'arm64', 'x86'] as const;

/** Client or server: as its name says, else where only one of them has such a build. */
function kindOf(build: number, told: string | null): WindowsRelease['kind'] | null {
	if (told === 'client' || told === 'server') return told;
	const [isClient, isServer] = [
		windowsReleases.client.has(build),
		windowsReleases.server.has(build),
	];
	return isClient === isServer ? null : isClient ? 'client' : 'server';
}

function release({ text, number }: Stated): WindowsRelease | null {
	const build = number('build');
	const kind = build === null ? null : kindOf(build, text('kind'));
	if (build === null || kind === null) return null;
	const told = architectures.find((one) => one === text('architecture'));
	const architecture = told ?? (kind === 'server' && build >= firstServerOfOne ? 'x64' : null);
	return {
		...{ build, revision: number('revision'), kind, edition: text('edition'), architecture },
		...{ installation: null, version: null },
	};
}

function systemFrom(told: Observation<WindowsRelease>): Observation<OperatingSystem> {
	if (told.status !== 'observed') return told;
	const { value, evidence } = told;
	const title = windowsTitle(value);
	return observed({ id: 'windows', title, version: String(value.build), like: [] }, ...evidence);
}

// What the section about Hyper-V shows is the processor's own only while no hypervisor is present.
function virtualization({ text, flag }: Stated): { vmx: boolean; svm: boolean } | null {
	const monitor = flag('vmMonitorModeExtensions');
	if (monitor === null || flag('hypervisorPresent') !== false) return null;
	if (!monitor) return { vmx: false, svm: false };
	// Its one line is VT-x or AMD-V by who made the processor.
	const [, maker] = /(GenuineIntel|AuthenticAMD)/.exec(text('processor') ?? '') ?? [];
	// An extension that the firmware keeps off is no use, and is judged by the firmware's own line.
	return maker === undefined
		? null
		: { vmx: maker === 'GenuineIntel', svm: maker === 'AuthenticAMD' };
}

const ofProcessor = ['hypervisorPresent', 'virtualizationFirmwareEnabled', 'slat'];

function processorFacts(claims: Claims): ToldFacts {
	return {
		'windows-processor': toldFact(
			claims,
			{ needs: ['hypervisorPresent'], uses: ofProcessor },
			({ flag }) =>
				flag('hypervisorPresent') === false
					? {
							firmwareEnabled: flag('virtualizationFirmwareEnabled'),
							addressTranslation: flag('slat'),
						}
					: null,
		),
		'cpu-virtualization': toldFact(
			claims,
			{ needs: ['vmMonitorModeExtensions', 'hypervisorPresent'], uses: ['processor'] },
			(stated) => {
				const flags = virtualization(stated);
				return (
					flags && {
						...flags,
						hypervisorBit: false,
						readFrom: 'printout' as const,
						kernelListsIt: null,
					}
				);
			},
		),
		cpu: toldFact(claims, { needs: ['processor'], uses: ['architecture'] }, ({ text }) => ({
			architecture:
				({ x64: 'x86_64', arm64: 'aarch64', x86: 'i686' } as Record<string, string>)[
					text('architecture') ?? ''
				] ?? null,
			vendor: /(GenuineIntel|AuthenticAMD)/.exec(text('processor') ?? '')?.[1] ?? null,
			model: text('processor'),
			flags: null,
		})),
	};
}

const featureStates: readonly FeatureState[] = ['enabled', 'disabled', 'absent'];

// A feature that files contradict each other about stays away, and is unknown; the others are known all the same.
function featuresFrom(claims: Claims): ToldFacts['windows-features'] {
	const listed = [...claims].filter(([about]) => about.startsWith('feature.'));
	const states = listed.flatMap(([about, { value }]) => {
		const state = featureStates.find((one) => one === value);
		return state === undefined ? [] : [[about.slice('feature.'.length), state] as const];
	});
	if (states.length === 0) return undefined;
	const sources = [
		...new Set(listed.flatMap(([, { evidence }]) => evidence.map(({ source }) => source))),
	];
	const enabled = states.flatMap(([name, state]) => (state === 'enabled' ? name : []));
	const excerpt = enabled.join(', ') || 'none enabled';
	return observed(
		{ readFrom: 'cim', states: Object.fromEntries(states) },
		...sources.map((source) => ({ source, excerpt })),
	);
}

function productFrom({ text }: Stated): DockerProduct | null {
	const product = text('docker.product');
	if (product !== 'legacy' && product !== 'desktop') return null;
	const folder = text('docker.folder') ?? 'C:/Program Files/Docker/Docker';
	return { product, version: text('docker.version'), folder };
}

/** Facts of a Windows machine that claims of texts make up; what they do not make up stays away. */
export function windowsFactsFromClaims(claims: Claims): ToldFacts {
	const uses = ['kind', 'edition', 'revision', 'architecture'];
	const told = toldFact(claims, { needs: ['build'], uses }, release);
	return {
		...(told ? { 'windows-release': told, 'operating-system': systemFrom(told) } : {}),
		...processorFacts(claims),
		'windows-features': featuresFrom(claims),
		'boot-options': toldFact(claims, { needs: ['launchType'] }, ({ text }) => {
			const launch = text('launchType')?.toLowerCase();
			return { launchType: launch === 'auto' || launch === 'off' ? launch : null, others: [] };
		}),
		'docker-product': toldFact(
			claims,
			{ needs: ['docker.product'], uses: ['docker.version', 'docker.folder'] },
			productFrom,
		),
	};
}
