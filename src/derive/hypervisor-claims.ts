import { computerMakers } from '../knowledge/computer-makers.ts';
import type { Signals } from '../model/signals.ts';
import type { Claim } from './claim.ts';
import { firmwareClaims } from './firmware-claims.ts';
import { kernelClaims } from './kernel-claims.ts';
import { processorClaims } from './processor-claims.ts';
import { reportedClaims } from './reported-claims.ts';
import { serviceClaims } from './service-claims.ts';

// Beside a maker's name, or a processor that shows VMX or SVM and no hypervisor, the bit is a mistake.
function isMistaken({ dmi, cpuinfo_flags: flags = [], cpuinfo_flags_known: known }: Signals) {
	const maker = dmi?.['sys_vendor']?.toLowerCase() ?? '';
	const isBare = known !== false && flags.length > 0 && !flags.includes('hypervisor');
	return isBare || computerMakers.some((name) => maker.startsWith(name));
}

function vagueClaims(signals: Signals): readonly Claim[] {
	const { dmi, cpuinfo_flags: flags } = signals;
	const claim = { hypervisor: 'unknown-vm', role: 'guest' } as const;
	return [
		...(dmi?.['smbios_vm_bit'] === '1' && !isMistaken(signals)
			? [{ ...claim, rank: 20, signal: 'SMBIOS virtual-machine bit', value: 'set' }]
			: []),
		...(flags?.includes('hypervisor')
			? [{ ...claim, rank: 10, signal: 'CPUID hypervisor bit', value: 'set' }]
			: []),
	];
}

/** What every signal says about the machine layer, strongest first. */
export function hypervisorClaims(signals: Signals): readonly Claim[] {
	const rules = [
		...[kernelClaims, firmwareClaims, processorClaims, reportedClaims, serviceClaims],
		vagueClaims,
	];
	const claims = rules.flatMap((rule) => rule(signals));
	// A guest whose own hypervisor runs shows that one in CPUID, and the outer one in its firmware only.
	const isGuest = firmwareClaims(signals).some(({ role }) => role === 'guest');
	return claims
		.filter(({ role }) => !(isGuest && role === 'host'))
		.sort((one, other) => other.rank - one.rank);
}
