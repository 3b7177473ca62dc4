import { hypervisorTitles } from '../knowledge/titles.ts';
import type { Identity } from '../model/identity.ts';
import type { Signals } from '../model/signals.ts';
import type { Claim } from './claim.ts';
import { hypervisorClaims } from './hypervisor-claims.ts';

type MachineAnswer = Identity['machine'];

// Nothing speaks for a hypervisor. Whether that means "physical" depends on what could be read.
function withoutClaims(signals: Signals): MachineAnswer {
	const { cpuinfo_flags: flags, cpuinfo_flags_known: complete = true, dmi } = signals;
	if (signals.systemd_detect_virt?.trim() === 'none') {
		const because = ['systemd-detect-virt says none, and nothing else names a hypervisor'];
		return { id: 'none', role: 'physical', confidence: 0.85, because };
	}
	if (flags !== undefined && complete) {
		const because = ['the processor shows no hypervisor bit, and no firmware text names one'];
		return { id: 'none', role: 'physical', confidence: dmi === undefined ? 0.7 : 0.9, because };
	}
	if (dmi?.['sys_vendor'] || dmi?.['product_name']) {
		const because = [`the firmware names no hypervisor: ${dmi['sys_vendor'] ?? 'unnamed vendor'}`];
		return { id: 'none', role: 'physical', confidence: 0.5, because };
	}
	const because = ['neither the processor nor the firmware could be read'];
	return { id: 'unknown', role: null, confidence: 0, because };
}

const inWords = ({ signal, value, hypervisor }: Claim): string =>
	`${signal} says ${hypervisorTitles[hypervisor]} (${value})`;

/** Which hypervisor is below this machine by what its signals claim, and which of them were outweighed. */
export function identifyHypervisor(
	signals: Signals,
	[best, ...others]: readonly Claim[] = hypervisorClaims(signals),
): MachineAnswer {
	if (best === undefined) return withoutClaims(signals);
	const agreeing = others.filter(({ hypervisor }) => hypervisor === best.hypervisor).length;
	const certainty = best.rank >= 85 ? 0.95 : Math.max(best.rank / 100, 0.4);
	return {
		id: best.hypervisor,
		role: best.role,
		confidence: Math.min(0.99, Math.round((certainty + agreeing * 0.02) * 100) / 100),
		because: [best, ...others].map(inWords),
	};
}
