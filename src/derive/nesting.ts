import { platformsFor } from '../knowledge/platforms-for.ts';
import { hypervisorTitles } from '../knowledge/titles.ts';
import { defineDerivation } from '../model/derivation.ts';
import type { CpuVirtualization, Used } from '../model/facts.ts';
import type { Identity } from '../model/identity.ts';
import type { Nesting } from '../model/nesting.ts';
import { observed, valueIn } from '../model/observation.ts';
import { instanceClaim } from './instance-claim.ts';
import { nestedExposure } from './nested-exposure.ts';

type NestingFacts = Used<
	| 'identity'
	| 'cpu-virtualization'
	| 'cloud-instance'
	| 'hypervisor-leaves'
	| 'windows-release'
	| 'guest-run'
	| 'kvm-modules'
	| 'kvm-device'
	| 'printed-signals'
>;

const undetermined = (because: string, settledBy: string): Nesting => ({
	verdict: 'undetermined',
	restsOn: 'nothing',
	because: [because],
	settledBy,
});

function proven(facts: NestingFacts, identity: Identity | undefined): Nesting | null {
	const run = valueIn(facts['guest-run']);
	if (run?.outcome !== 'ran') return null;
	const because = [`a guest ran here in ${run.milliseconds} ms`];
	const cpu = valueIn(facts['cpu-virtualization']);
	// The root partition of Hyper-V does not see the flags of its own processor.
	const isWindows = facts['windows-release'].status === 'observed';
	if (!isWindows && cpu && !cpu.vmx && !cpu.svm) {
		const modules = valueIn(facts['kvm-modules'])?.present.join(', ') || 'unknown';
		because.push(
			`although the processor shows neither VT-x nor AMD-V: KVM works in software (${modules})`,
		);
	}
	const physical = identity?.machine.role === 'physical';
	return { verdict: physical ? 'not-a-guest' : 'proven', restsOn: 'proof', because };
}

// The kernel takes the flag off its list when the firmware, real or virtual, locked the feature:
// init_ia32_feat_ctl in arch/x86/kernel/cpu/feat_ctl.c, init_amd in arch/x86/kernel/cpu/amd.c
// (https://github.com/torvalds/linux). Under Xen PV, CPUID shows the outer processor to everyone.
function shown({ vmx, svm, kernelListsIt }: CpuVirtualization): string | null {
	if (!vmx && !svm) return null;
	return kernelListsIt === false
		? null
		: `the processor shows ${vmx ? 'VT-x (VMX)' : 'AMD-V (SVM)'}`;
}

// https://cloud.google.com/compute/docs/instances/nested-virtualization/overview
function onGoogle(identity: Identity, facts: NestingFacts): Omit<Nesting, 'because'> | null {
	if (identity.cloud.id !== 'gcp' || facts['windows-release'].status !== 'observed') return null;
	const reason = 'Google Cloud supports no other hypervisor inside a machine than KVM of Linux';
	const source = 'https://cloud.google.com/compute/docs/instances/nested-virtualization/overview';
	return { verdict: 'impossible', restsOn: 'platform', ruling: { reason, source } };
}

function byProcessor(identity: Identity, cpu: CpuVirtualization, facts: NestingFacts): Nesting {
	const seen = shown(cpu);
	if (seen !== null) return { verdict: 'exposed', restsOn: 'cpu', because: [seen] };
	const { id } = identity.machine;
	const locked = cpu.vmx || cpu.svm;
	const because = locked
		? `the processor has VT-x or AMD-V, but the kernel finds it locked`
		: `${hypervisorTitles[id]} shows this machine neither VT-x nor AMD-V`;
	const instance = valueIn(facts['cloud-instance']);
	const sold = instance ? instanceClaim(instance) : [];
	const google = onGoogle(identity, facts);
	if (google !== null) return { ...google, because: [because] };
	const platforms = platformsFor(id, identity.cloud.id);
	const ruling = platforms.length === 1 ? platforms[0]?.impossible : undefined;
	return ruling
		? { verdict: 'impossible', restsOn: 'platform', because: [because], ruling }
		: { verdict: 'withheld', restsOn: 'cpu', because: [because, ...sold] };
}

// While a hypervisor is present, Windows hides what its processor shows: `systeminfo` says so in as many words.
const windowsHides =
	'Windows prints what its processor shows only where no hypervisor is present, and one is present below it';

const flagsIn = (facts: NestingFacts): string =>
	facts['windows-release'].status === 'observed'
		? 'reading CPUID'
		: 'reading CPUID or /proc/cpuinfo';

/** What is left where nobody read the processor itself: texts that other programs printed. */
function byPrintouts(identity: Identity, facts: NestingFacts): Nesting {
	const printed = valueIn(facts['printed-signals']);
	const shows = printed === undefined ? null : nestedExposure(printed, identity);
	if (printed === undefined || shows === null) {
		return printed?.windows?.hypervisorPresent
			? undetermined(windowsHides, 'running nestvirt on the machine itself, which asks CPUID,')
			: undetermined('the processor flags could not be read', flagsIn(facts));
	}
	const { id } = identity.machine;
	return shows
		? { verdict: 'exposed', restsOn: 'cpu', because: ['what was printed shows VT-x or AMD-V'] }
		: {
				verdict: 'withheld',
				restsOn: 'cpu',
				because: [`${hypervisorTitles[id]} shows this machine neither VT-x nor AMD-V`],
			};
}

// KVM can work in software (kvm_pvm), and then the device is there without any flag: only a guest tells.
function softwareKvm(facts: NestingFacts): Nesting | null {
	const cpu = valueIn(facts['cpu-virtualization']);
	const device = facts['kvm-device'];
	// Where nobody could look for the device, modules in the kernel are the next best sign of it.
	const isLoaded = (valueIn(facts['kvm-modules'])?.present ?? []).length > 0;
	const isThere =
		device.status === 'observed' ? '/dev/kvm is there' : isLoaded && 'the kernel has loaded KVM';
	const triedAndFailed = facts['guest-run'].status === 'observed';
	if (triedAndFailed || device.status === 'absent' || !isThere || cpu?.vmx || cpu?.svm) return null;
	return undetermined(
		`the processor shows neither VT-x nor AMD-V, yet ${isThere}, and no guest could be tried`,
		'running as root, which may try a guest,',
	);
}

// The root partition of Hyper-V inside a guest: its hypervisor runs, and hides the processor's flags from it.
function ownHypervisor(facts: NestingFacts): Nesting | null {
	const partition = valueIn(facts['hypervisor-leaves'])?.partition;
	if (!partition?.createPartitions || !partition.cpuManagement) return null;
	const because = ['the hypervisor of this machine runs (root partition, CPUID 0x40000003)'];
	return { verdict: 'proven', restsOn: 'cpu', because };
}

function judge(facts: NestingFacts): Nesting {
	const identity = valueIn(facts.identity);
	const proof = proven(facts, identity);
	if (proof !== null) return proof;
	if (identity === undefined || identity.machine.role === null) {
		return undetermined('it is not known what runs below this machine', 'reading CPUID or DMI');
	}
	if (identity.machine.role !== 'guest') {
		const because = [...identity.machine.because.slice(0, 1)];
		return { verdict: 'not-a-guest', restsOn: 'cpu', because };
	}
	const own = ownHypervisor(facts);
	if (own !== null) return own;
	const cpu = valueIn(facts['cpu-virtualization']);
	if (cpu === undefined) return byPrintouts(identity, facts);
	return softwareKvm(facts) ?? byProcessor(identity, cpu, facts);
}

/** Whether this machine may run guests of its own. A guest that ran beats every flag. */
export const nesting = defineDerivation({
	fact: 'nesting',
	title: 'whether this machine may run guests of its own',
	needs: [],
	uses: [
		...(['identity', 'cpu-virtualization', 'cloud-instance', 'guest-run'] as const),
		...(['kvm-modules', 'kvm-device', 'hypervisor-leaves', 'windows-release'] as const),
		'printed-signals',
	],
	derive(facts) {
		const verdict = judge(facts);
		const evidence = verdict.because.map((excerpt) => ({ source: 'nesting', excerpt }));
		return observed(verdict, ...evidence);
	},
});
