import {
	type DmiRule,
	hypervisorDmiRules,
	managedDmiRules,
	qemuDmiRules,
} from '../knowledge/dmi-rules.ts';
import type { HypervisorId } from '../model/identity.ts';
import type { Signals } from '../model/signals.ts';
import type { Claim } from './claim.ts';
import { matchesDmi } from './matches-dmi.ts';

type Dmi = Readonly<Record<string, string>>;

function dmiClaims(
	rules: readonly DmiRule<HypervisorId>[],
	dmi: Dmi,
	rank: number,
): readonly Claim[] {
	const matching = rules.filter((rule) => matchesDmi(rule, dmi));
	return matching.map(({ all, says }) => {
		const value = all.map(({ field }) => dmi[field]).join(' / ');
		const signal = `DMI ${all.map(({ field }) => field).join(', ')}`;
		return { hypervisor: says, role: 'guest', rank, signal, value };
	});
}

// m5.metal and u-6tb1.metal-…: Amazon's name on a physical machine (systemd, src/basic/virt.c)
const isMetal = (dmi: Dmi): boolean =>
	dmi['sys_vendor'] === 'Amazon EC2' && /\.metal(-|$)/.test(dmi['product_name'] ?? '');

// FIRECK: github.com/firecracker-microvm/firecracker (acpi-tables); VBOX: VirtualBox's DSDT, which
// Windows shows as HKLM\HARDWARE\ACPI\DSDT\VBOX__; ACRN: github.com/projectacrn/acrn-hypervisor
// (misc/config_tools); VRTUAL: Hyper-V, github.com/MouriNaruto/MouriDocs (docs/11/References/ACPI).
const acpiIds: Readonly<Record<string, HypervisorId>> = {
	FIRECK: 'firecracker',
	VBOX: 'virtualbox',
	ACRN: 'acrn',
	VRTUAL: 'hyperv',
};

function acpiClaims({ acpi = {} }: Signals): readonly Claim[] {
	for (const [table, value] of Object.entries(acpi)) {
		const hypervisor = Object.hasOwn(acpiIds, value) ? acpiIds[value] : undefined;
		if (hypervisor !== undefined) {
			return [{ hypervisor, role: 'guest', rank: 85, signal: `ACPI ${table} OEM id`, value }];
		}
	}
	return [];
}

/** What DMI and ACPI say about the machine layer. */
export function firmwareClaims(signals: Signals): readonly Claim[] {
	const { dmi = {} } = signals;
	if (isMetal(dmi)) {
		const value = dmi['product_name'] ?? '';
		return [{ hypervisor: 'none', role: 'physical', rank: 92, signal: 'DMI product_name', value }];
	}
	return [
		...dmiClaims(hypervisorDmiRules, dmi, 90),
		...dmiClaims(managedDmiRules, dmi, 65),
		...dmiClaims(qemuDmiRules, dmi, 60),
		...acpiClaims(signals),
	];
}
