import { hypervisorFeatures } from '../../../knowledge/hypervisor-features.ts';
import { rebootPendingKey } from '../../../knowledge/reboot-pending-key.ts';
import type { BootEntry } from '../../../model/boot-menu.ts';
import type { ServiceStatus } from '../../../model/windows-machine.ts';
import { cpuidOf } from '../cpuid-of.ts';
import type { Description } from '../description.ts';
import { processors } from '../processors.ts';
import type { WindowsDescription } from '../windows-description.ts';
import { distributionStart } from './distribution-start.ts';
import { featureServices } from './feature-services.ts';
import { ranService } from './ran-service.ts';
import { windowsChange } from './windows-change.ts';
import { without } from './without.ts';

function isEnabled(windows: WindowsDescription, feature: string): boolean {
	const rows: unknown = windows.queries['optional-features'];
	const all = Array.isArray(rows)
		? (rows as readonly { Name?: string; InstallState?: number }[])
		: [];
	return all.some(({ Name, InstallState }) => Name === feature && InstallState === 1);
}

/** With the last feature that has a hypervisor, servicing takes away what it gave the boot entry. */
function withoutLaunch(windows: WindowsDescription): WindowsDescription {
	const isLast = !hypervisorFeatures.some((feature) => isEnabled(windows, feature));
	const { boot } = windows;
	const entries = boot.entries.map((entry) =>
		isLast && entry.launchType === 'auto' ? { ...entry, launchType: null } : entry,
	);
	return { ...windows, boot: { ...boot, entries } };
}

const servicesOf = (features: readonly string[]) =>
	Object.assign({}, ...features.map((feature) => featureServices[feature] ?? {})) as Record<
		string,
		ServiceStatus
	>;

/** Features that waited for this start are there, or gone, with their services. */
function serviced(windows: WindowsDescription): WindowsDescription {
	if (!(rebootPendingKey in windows.registry)) return windows;
	const enabled = Object.keys(featureServices).filter((feature) => isEnabled(windows, feature));
	const told = Object.entries(windows.servicing);
	const gone = told.flatMap(([feature, isEnabling]) => (isEnabling ? [] : [feature]));
	const come = told.flatMap(([feature, isEnabling]) => (isEnabling ? [feature] : []));
	const added = servicesOf(come);
	const needed = servicesOf(enabled);
	const left = Object.entries(windows.services).filter(
		([name]) => name in needed || !(name in servicesOf(gone)),
	);
	return {
		...withoutLaunch(windows),
		services: { ...added, ...Object.fromEntries(left) },
		servicing: {},
		registry: without(windows.registry, rebootPendingKey),
	};
}

const startsHypervisor = (windows: WindowsDescription, entry: BootEntry | undefined): boolean =>
	entry?.launchType !== 'off' && hypervisorFeatures.some((feature) => isEnabled(windows, feature));

/** The entry by which the machine comes up, and whether a hypervisor runs then. */
function started(windows: WindowsDescription): {
	readonly current: string;
	readonly runs: boolean;
} {
	const { boot, processor, nestingIsBroken } = windows;
	const entryOf = (wanted: string) => boot.entries.find(({ id }) => id === wanted);
	const canRun = processor.vmx === true || processor.svm === true;
	const first = boot.once ?? boot.default;
	const starts = startsHypervisor(windows, entryOf(first)) && canRun;
	if (!starts || !nestingIsBroken) return { current: first, runs: starts };
	// It hangs; whoever resets it gets the entry that is started when nobody chooses.
	if (startsHypervisor(windows, entryOf(boot.default))) {
		throw new Error('this machine does not start any more');
	}
	return { current: boot.default, runs: false };
}

function withEncryption(machine: Description): Description {
	const { windows } = machine;
	const left = windows?.suspendedStarts;
	if (windows === undefined || left === undefined) return machine;
	if (left > 1) return { ...machine, windows: { ...windows, suspendedStarts: left - 1 } };
	const resumed = windowsChange(machine, { change: 'resume-encryption', drive: 'C:' });
	return resumed.status === 'observed' ? resumed.value.description : machine;
}

/** The engine's service starts with the machine where it is told to. */
function withEngine(machine: Description): Description {
	const starts = machine.windows?.services['docker']?.startType === 'automatic';
	return (starts ? ranService(machine, 'docker', true) : null) ?? machine;
}

/** What ran in distributions of WSL ended with it; the next question starts each anew. */
function withDistributions(machine: Description): Description {
	if (machine.distributions === undefined) return machine;
	const entries = Object.entries(machine.distributions);
	const started = entries.map(([name, one]) => [name, distributionStart(one)] as const);
	return { ...machine, distributions: Object.fromEntries(started) };
}

/** Whether Windows' own hypervisor was there already for a reason of its own, such as memory integrity. */
const runsAlways = ({ processor: { privileges = 0, hypervisor } }: WindowsDescription): boolean =>
	hypervisor === 'Microsoft Hv' && (privileges & processors.root) === processors.root;

/**
 * A simulated Windows after its next start: servicing is done, and it comes up by the entry whose turn it is. Throws
 * where no entry starts it any more: no run may ever lead there.
 */
export function windowsStart(machine: Description): Description {
	const { windows } = machine;
	if (windows === undefined) return machine;
	const after = serviced(windows);
	const { current, runs } = started(after);
	const { processor } = after;
	const inside = {
		hypervisor: 'Microsoft Hv',
		privileges: processors.root,
		vmx: false,
		svm: false,
	};
	const cpuid = cpuidOf(runs ? { ...processor, ...inside } : processor);
	const up: Description = {
		...machine,
		starts: (machine.starts ?? 1) + 1,
		...(runsAlways(after) || Object.keys(machine.cpuid).length === 0 ? {} : { cpuid }),
		windows: { ...after, boot: { ...after.boot, current, once: null } },
	};
	return withDistributions(withEncryption(withEngine(up)));
}
