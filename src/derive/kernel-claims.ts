import type { Signals } from '../model/signals.ts';
import type { Claim } from './claim.ts';

type Files = Readonly<Record<string, string>>;

const textIn = (files: Files, path: string): string => {
	const text = files[path] ?? '';
	return text.startsWith('@') ? '' : text;
};
const isThere = (files: Files, path: string): boolean => (files[path] ?? '@absent') !== '@absent';

// 5.15.90.1-microsoft-standard-WSL2; version 1 has no hypervisor below it that matters
function wslClaims(files: Files): readonly Claim[] {
	const release = textIn(files, '/proc/sys/kernel/osrelease');
	const isWsl =
		/microsoft|WSL2/i.test(release) ||
		isThere(files, '/proc/sys/fs/binfmt_misc/WSLInterop') ||
		isThere(files, '/run/WSL');
	const signal = 'kernel release';
	return isWsl ? [{ hypervisor: 'wsl', role: 'guest', rank: 100, signal, value: release }] : [];
}

// Bit 11 is XENFEAT_dom0 (xen, public/features.h); the number lacks its 0x.
function isControlDomain(files: Files): boolean {
	const features = Number.parseInt(textIn(files, '/sys/hypervisor/properties/features'), 16);
	return (
		textIn(files, '/proc/xen/capabilities').includes('control_d') || (features & (1 << 11)) !== 0
	);
}

// Before anything that says "guest": the control domain shows all that a guest shows.
function xenClaims(files: Files): readonly Claim[] {
	if (isControlDomain(files)) {
		const signal = '/proc/xen/capabilities';
		return [{ hypervisor: 'xen', role: 'host', rank: 97, signal, value: 'control_d' }];
	}
	const claim = { hypervisor: 'xen', role: 'guest' } as const;
	const type = textIn(files, '/sys/hypervisor/type').trim();
	if (type === 'xen') return [{ ...claim, rank: 88, signal: '/sys/hypervisor/type', value: type }];
	const marks = ['/proc/xen/capabilities', '/proc/xen', '/dev/xen/evtchn'];
	const mark = marks.find((path) => isThere(files, path));
	return mark ? [{ ...claim, rank: 75, signal: mark, value: 'there' }] : [];
}

// VM00 Control Program: z/VM    6.4.0
function mainframeClaims(files: Files): readonly Claim[] {
	const value = /^VM00 Control Program:(.*)$/m.exec(textIn(files, '/proc/sysinfo'))?.[1]?.trim();
	if (value === undefined) return [];
	const hypervisor = value.startsWith('z/VM') ? 'zvm' : 'kvm';
	return [{ hypervisor, role: 'guest', rank: 90, signal: '/proc/sysinfo', value }];
}

// linux,kvm in guests of KVM; xen,xen-4.17 in those of Xen
function nodeHypervisor(node: string): Claim['hypervisor'] {
	if (node.includes('linux,kvm')) return 'kvm';
	if (node.includes('xen')) return 'xen';
	return node.includes('vmware') ? 'vmware' : 'unknown-vm';
}

// QEMU sets the first two too, and names its screen where no PowerVM would.
const isPartition = (files: Files): boolean =>
	isThere(files, '/proc/device-tree/ibm,partition-name') &&
	isThere(files, '/proc/device-tree/hmc-managed?') &&
	!isThere(files, '/proc/device-tree/chosen/qemu,graphic-width');

function boardHypervisor(files: Files): Claim['hypervisor'] | null {
	const board = textIn(files, '/proc/device-tree/compatible');
	const hasConfiguration = Object.keys(files).some((path) =>
		path.startsWith('/proc/device-tree/fw-cfg'),
	);
	if (hasConfiguration || board.includes('qemu,pseries')) return 'qemu';
	return board.includes('linux,dummy-virt') ? 'unknown-vm' : null;
}

function treeHypervisor(files: Files): Claim['hypervisor'] | null {
	const node = '/proc/device-tree/hypervisor/compatible';
	if (isThere(files, node)) return nodeHypervisor(files[node] ?? '');
	return isPartition(files) ? 'powervm' : boardHypervisor(files);
}

// The order of systemd, src/basic/virt.c, detect_vm_device_tree
function treeClaims(files: Files): readonly Claim[] {
	const hypervisor = treeHypervisor(files);
	if (hypervisor === null) return [];
	const rank = { kvm: 72, qemu: 62, 'unknown-vm': 28 }[hypervisor as string] ?? 86;
	const value = files['/proc/device-tree/hypervisor/compatible'] ?? 'its nodes';
	return [{ hypervisor, role: 'guest', rank, signal: 'device tree', value }];
}

// Written by the guest service of Hyper-V from what the outer host sends.
function keyValueClaims(files: Files): readonly Claim[] {
	const signal = '/var/lib/hyperv/.kvp_pool_3';
	if (!isThere(files, signal)) return [];
	return [{ hypervisor: 'hyperv', role: 'guest', rank: 50, signal, value: 'there' }];
}

function machineLine(files: Files): readonly Claim[] {
	const text = textIn(files, '/proc/cpuinfo');
	// vendor_id	: User Mode Linux
	return /^vendor_id[ \t]*:[ \t]*User Mode Linux/m.test(text)
		? [{ hypervisor: 'uml', role: 'guest', rank: 94, signal: '/proc/cpuinfo', value: 'vendor_id' }]
		: [];
}

/** What the kernel shows in files says about the machine layer. */
export function kernelClaims({ files = {} }: Signals): readonly Claim[] {
	const rules = [wslClaims, xenClaims, mainframeClaims, treeClaims, keyValueClaims, machineLine];
	return rules.flatMap((rule) => rule(files));
}
