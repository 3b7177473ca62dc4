import type { Used } from '../model/facts.ts';
import { valueIn } from '../model/observation.ts';

/** Whether Windows' hypervisor can isolate a container now: Hyper-V is installed and runs. Null: not seen. */
export function hyperVIsolates(
	facts: Used<'windows-features' | 'hypervisor-platform' | 'hypervisor-leaves'>,
): boolean | null {
	const state = valueIn(facts['windows-features'])?.states['Microsoft-Hyper-V'] ?? 'unknown';
	if (['disabled', 'absent', 'missing'].includes(state)) return false;
	const partition = valueIn(facts['hypervisor-leaves'])?.partition;
	// "A hypervisor is present" says nothing: every guest says it. The root partition alone may make others.
	const isRoot = Boolean(partition?.createPartitions && partition.cpuManagement);
	const runs = valueIn(facts['hypervisor-platform'])?.isRunning || isRoot;
	if (runs) return state === 'unknown' ? null : true;
	return facts['hypervisor-leaves'].status === 'unobserved' ? null : false;
}
