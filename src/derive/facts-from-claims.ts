import type { Facts } from '../model/facts.ts';
import type { ToldFacts } from '../model/loose-texts.ts';
import { absent, type Evidence, observed, unobserved } from '../model/observation.ts';
import type { Os } from '../model/os.ts';
import { linuxFactsFromClaims } from './linux-facts-from-claims.ts';
import { signalsFromClaims } from './signals-from-claims.ts';
import { toldFact } from './told-fact.ts';
import type { WeighedClaim } from './weighed-claims.ts';
import { windowsFactsFromClaims } from './windows-facts-from-claims.ts';

type Claims = ReadonlyMap<string, WeighedClaim>;

function engineFacts(claims: Claims, os: Os): ToldFacts {
	const ofVersion = ['engine.platform', 'engine.api', 'engine.os', 'engine.architecture'];
	const ofSummary = ['engine.root', 'engine.control-groups', 'engine.rootless', 'engine.warnings'];
	const silence = claims.get('engine.silence');
	// On Linux an engine that is silent can be started. On Windows it may miss what nobody saw, such as virtualization.
	const isSilent = claims.get('engine.answers')?.value === false && os === 'linux';
	return {
		'engine-version': toldFact(
			claims,
			{ needs: ['engine.version'], uses: ofVersion },
			({ text }) => ({
				platform: text('engine.platform'),
				version: text('engine.version') ?? '',
				apiVersion: text('engine.api') ?? '',
				os: text('engine.os') ?? '',
				architecture: text('engine.architecture') ?? '',
			}),
		),
		'engine-summary': toldFact(
			claims,
			{ needs: ['engine.os', 'engine.storage', 'engine.rootless'], uses: ofSummary },
			({ text, flag }) => ({
				osType: text('engine.os') ?? '',
				storageDriver: text('engine.storage') ?? '',
				dataRoot: text('engine.root') ?? '',
				controlGroupVersion: text('engine.control-groups'),
				rootless: flag('engine.rootless') === true,
				warnings: (text('engine.warnings') ?? '').split('\n').filter((line) => line !== ''),
			}),
		),
		'engine-ping': isSilent
			? absent(...(silence?.evidence ?? []))
			: toldFact(
					claims,
					{ needs: ['engine.answers'], uses: ['engine.api', 'engine.os'] },
					({ text, flag }) =>
						flag('engine.answers') === true
							? {
									statusCode: 200,
									apiVersion: text('engine.api'),
									osType: text('engine.os'),
									server: null,
								}
							: null,
				),
	};
}

/** What the signals rest on that no other fact shows. */
function evidenceOfSignals(claims: Claims): readonly Evidence[] {
	const telling = /^(?:hypervisorPresent$|runs\.|lscpu\.|kernel-log\.|detect-virt$|virt-what$)/;
	return [...claims].flatMap(([about, { value, evidence }]) =>
		telling.test(about) && value !== null ? evidence : [],
	);
}

function sharedFacts(claims: Claims): ToldFacts {
	const firmware = [...claims.keys()].filter((about) => about.startsWith('dmi.'));
	const agreed = new Map(
		[...claims].flatMap(([about, { value }]) => (value === null ? [] : [[about, value] as const])),
	);
	const signals = signalsFromClaims(agreed);
	return {
		...(firmware.length > 0
			? {
					dmi: toldFact(claims, { needs: firmware }, ({ text }) =>
						Object.fromEntries(
							firmware.map((about) => [about.slice('dmi.'.length), text(about) ?? '']),
						),
					),
				}
			: {}),
		'smbios-vm-bit': toldFact(claims, { needs: ['vmBit'] }, ({ flag }) => flag('vmBit')),
		memory: toldFact(claims, { needs: ['mebibytes'] }, ({ number }) => ({
			totalBytes: (number('mebibytes') ?? 0) * 2 ** 20,
			availableBytes: null,
		})),
		...(Object.keys(signals).length > 0
			? { 'printed-signals': observed(signals, ...evidenceOfSignals(claims)) }
			: {}),
	};
}

// Where the files name two hypervisors, the strongest signal must not win in silence.
function doubt(claims: Claims): ToldFacts {
	const below = claims.get('below');
	return below?.value === null ? { identity: unobserved('contradictory', ...below.evidence) } : {};
}

/**
 * The facts that claims of loose texts make up. What they do not tell stays away; what they contradict each other about is
 * unobserved, with the files that do. Of two machines in one place, nothing is known of either.
 */
export function factsFromClaims(claims: Claims, os: Os): Facts {
	const facts: ToldFacts = {
		...sharedFacts(claims),
		...(os === 'windows' ? windowsFactsFromClaims(claims) : linuxFactsFromClaims(claims)),
		...engineFacts(claims, os),
		...doubt(claims),
	};
	const told = Object.entries(facts).filter(([, observation]) => observation !== undefined);
	const computer = claims.get('computer');
	if (computer === undefined || computer.value !== null) return Object.fromEntries(told);
	const mixed = unobserved('contradictory', ...computer.evidence);
	return Object.fromEntries([...told.map(([fact]) => [fact, mixed]), ['identity', mixed]]);
}
