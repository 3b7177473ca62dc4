import { computerMakers } from '../knowledge/computer-makers.ts';
import { detectorWords } from '../knowledge/detector-words.ts';
import { hypervisorDmiRules } from '../knowledge/dmi-rules.ts';
import { hypervisorNames } from '../knowledge/hypervisor-names.ts';
import { pciHypervisors } from '../knowledge/pci-hypervisors.ts';
import type { HypervisorId } from '../model/identity.ts';
import type { Signals } from '../model/signals.ts';
import type { Claim } from './claim.ts';

const named = (name: string): HypervisorId =>
	hypervisorNames.find(([start]) => name.toLowerCase().startsWith(start))?.[1] ?? 'unknown-vm';

function nameClaim(signal: string, name: string | undefined, rank: number): readonly Claim[] {
	const value = name?.trim();
	if (!value) return [];
	const hypervisor = named(value);
	return [
		{ hypervisor, role: 'guest', rank: hypervisor === 'unknown-vm' ? 30 : rank, signal, value },
	];
}

// [    0.000000] DMI: innotek GmbH VirtualBox/VirtualBox, BIOS VirtualBox 12/01/2006
function loggedFirmware(log: string): readonly Claim[] {
	const value = /DMI: (.*)/.exec(log)?.[1];
	if (value === undefined) return [];
	const rule = hypervisorDmiRules.find(({ all }) =>
		all.every(
			({ field, text }) =>
				(field === 'sys_vendor' && value.startsWith(text)) ||
				(field === 'product_name' && value.includes(text)),
		),
	);
	return rule
		? [{ hypervisor: rule.says, role: 'guest', rank: 88, signal: 'kernel log, DMI', value }]
		: [];
}

function logClaims({ dmesg = '' }: Signals): readonly Claim[] {
	// [    0.000000] Booting paravirtualized kernel on bare hardware
	const booted = /Booting paravirtualized kernel on (.*)/.exec(dmesg)?.[1];
	return [
		...loggedFirmware(dmesg),
		// [    0.000000] Hypervisor detected: KVM
		...nameClaim('kernel log', /Hypervisor detected: (.*)/.exec(dmesg)?.[1], 64),
		...nameClaim('kernel log', booted?.startsWith('bare hardware') ? undefined : booted, 62),
	];
}

function listClaims({ lscpu = '' }: Signals): readonly Claim[] {
	// Hypervisor vendor:                       KVM
	return nameClaim('lscpu', /^[ \t]*Hypervisor vendor:\s*(.*)$/m.exec(lscpu)?.[1], 64);
}

function pciClaims({ pci_ids: ids = [], lspci = '' }: Signals): readonly Claim[] {
	// 00:02.0 VGA compatible controller [0300]: InnoTek … VirtualBox Graphics Adapter [80ee:beef]
	const listed = [...lspci.matchAll(/\b([0-9a-f]{4}:[0-9a-f]{4})\b/g)].map(([, id = '']) => id);
	const byId = [...ids, ...listed].flatMap((value) => {
		const row = pciHypervisors.find(([start]) => value.startsWith(start));
		return row ? [{ value, hypervisor: row[1] }] : [];
	});
	// 00:02.0 VGA compatible controller: InnoTek Systemberatung GmbH VirtualBox Graphics Adapter
	const byName = /VirtualBox|VMware|Hyper-V|XenSource|Parallels/.exec(lspci)?.[0];
	const words = byName === undefined ? [] : [{ value: byName, hypervisor: pciNames[byName] }];
	const best = [...byId, ...words].sort(
		(one, other) =>
			Number(one.hypervisor === 'unknown-vm') - Number(other.hypervisor === 'unknown-vm'),
	)[0];
	if (best?.hypervisor === undefined) return [];
	const { hypervisor, value } = best;
	const rank = hypervisor === 'unknown-vm' ? 22 : 66;
	return [{ hypervisor, role: 'guest', rank, signal: 'PCI device', value }];
}

const pciNames: Readonly<Record<string, HypervisorId>> = {
	VirtualBox: 'virtualbox',
	VMware: 'vmware',
	'Hyper-V': 'hyperv',
	XenSource: 'xen',
	Parallels: 'parallels',
};

function wordClaims(signal: string, text: string | undefined): readonly Claim[] {
	const words = (text ?? '').split(/\s+/).filter((word) => Object.hasOwn(detectorWords, word));
	return words.flatMap((value) => {
		const { hypervisor, role = 'guest' } = detectorWords[value] ?? {};
		if (hypervisor === undefined) return [];
		const rank = { host: 96, physical: 90, guest: hypervisor === 'unknown-vm' ? 26 : 68 }[role];
		return [{ hypervisor, role, rank, signal, value }];
	});
}

// On a computer by a maker of computers, the hypervisor that Windows feels is its own.
function windowsClaims({ windows, dmi }: Signals): readonly Claim[] {
	const maker = dmi?.['sys_vendor']?.toLowerCase() ?? '';
	const isComputer = computerMakers.some((name) => maker.startsWith(name));
	if (windows?.hypervisorPresent !== true || !isComputer) return [];
	const signal = 'HypervisorPresent beside the maker';
	return [
		{ hypervisor: 'hyperv', role: 'host', rank: 57, signal, value: dmi?.['sys_vendor'] ?? '' },
	];
}

/** What other programs printed about the machine layer: the kernel's log, lscpu, lspci, detectors. */
export function reportedClaims(signals: Signals): readonly Claim[] {
	return [
		...windowsClaims(signals),
		...logClaims(signals),
		...listClaims(signals),
		...pciClaims(signals),
		...wordClaims('systemd-detect-virt', signals.systemd_detect_virt),
		...wordClaims('virt-what', signals.virt_what),
	];
}
