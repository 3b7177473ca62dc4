import type { Cause } from '../../model/cause.ts';

/** Causes of the layer `outer-hypervisor`. Who can do a remedy stands before it. */
export const outerHypervisorCauses: readonly Cause[] = [
	{
		id: 'nested-virt-not-exposed-virtualbox',
		layer: 'outer-hypervisor',
		detail: 'outer-hypervisor',
		meaning:
			'The machine is a VirtualBox guest without "Enable Nested VT-x/AMD-V" (or host CPU/VirtualBox too old for it; needs >= 6.0 AMD, >= 6.1 Intel).',
		remedies: [
			{ by: 'auto', text: 'Recognise the outer hypervisor (SMBIOS/CPUID).' },
			{
				by: 'owner',
				text: 'VBoxManage modifyvm VM --nested-hw-virt on (VM powered off); Hyper-V must be off on that host; --nestedpaging on. A Windows guest gets no SLAT from 6.1 on Intel nor from macOS hosts, and with 7.2 guests are reported not to boot once their own Hyper-V starts (VirtualBox/virtualbox#270, #790): gate it as boot risk.',
			},
			{
				by: 'auto',
				text: 'If not possible: offer process-isolated Windows containers, WSL1, remote engine.',
			},
		],
		sources: [
			'https://github.com/sandia-minimega/minimega/issues/1468',
			'https://github.com/docker/for-win/issues/34',
			'https://github.com/hashicorp/packer/issues/9242',
			'https://www.virtualbox.org/manual/',
		],
	},
	{
		id: 'nested-virt-not-exposed-vmware',
		layer: 'outer-hypervisor',
		detail: 'outer-hypervisor',
		meaning:
			'VMware guest (Workstation/Fusion/ESXi) without "Virtualize Intel VT-x/EPT or AMD-V/RVI".',
		remedies: [
			{ by: 'auto', text: 'Recognise VMware guest.' },
			{
				by: 'owner',
				text: 'Tick the option or vhv.enable = "TRUE" (ESXi: expose hardware assisted virtualization); ESXi also: promiscuous/forged transmits for nested networking.',
			},
			{ by: 'auto', text: 'Fallbacks as above.' },
		],
		sources: [
			'https://github.com/budtmo/docker-android/issues/247',
			'https://github.com/microsoft/WSL/issues/5393',
			'https://github.com/docker/for-win/issues/5180',
			'https://kb.vmware.com/s/article/2146361',
		],
	},
	{
		id: 'nested-virt-not-exposed-hyperv',
		layer: 'outer-hypervisor',
		detail: 'outer-hypervisor',
		meaning: 'Hyper-V guest without ExposeVirtualizationExtensions.',
		remedies: [
			{ by: 'auto', text: 'Recognise Hyper-V guest; print the exact host command.' },
			{
				by: 'owner',
				text: 'Set-VMProcessor -VMName V -ExposeVirtualizationExtensions $true (VM off; static memory advised; host >= 2016/Win10 1607 and VM version >= 8.0 on Intel, Server 2022/Win11 and >= 9.3 on AMD).',
			},
			{ by: 'owner', text: 'MAC spoofing on or NAT for nested networking.' },
		],
		sources: [
			'https://github.com/docker-archive-public/docker.machine/issues/4271',
			'https://learn.microsoft.com/virtualization/hyper-v-on-windows/user-guide/nested-virtualization',
		],
	},
	{
		id: 'nested-virt-not-exposed-kvm',
		layer: 'outer-hypervisor',
		detail: 'outer-hypervisor',
		meaning: 'KVM/libvirt/Proxmox guest without vmx/svm CPU flag.',
		remedies: [
			{
				by: 'owner',
				text: 'Host: kvm_intel/kvm_amd nested=1; guest CPU model host-passthrough (virsh) / --cpu host (Proxmox).',
			},
			{ by: 'auto', text: 'Verify /proc/cpuinfo flags.' },
		],
		sources: [
			'https://github.com/crc-org/crc/issues/4080',
			'https://github.com/sickcodes/Docker-OSX/issues/208',
			'https://github.com/NixOS/nixpkgs/issues/27930',
		],
	},
	{
		id: 'nested-virt-not-exposed-xen',
		layer: 'outer-hypervisor',
		detail: 'outer-hypervisor',
		meaning: 'Xen (XenServer/XCP-ng/dom0) guest or dom0: hardware virtualization belongs to Xen.',
		remedies: [
			{ by: 'owner', text: 'Enable nested HVM (experimental) or use another host.' },
			{ by: 'manual', text: 'Boot the kernel without Xen for KVM.' },
		],
		sources: [],
	},
	{
		id: 'nested-virt-not-exposed-other',
		layer: 'outer-hypervisor',
		detail: 'outer-hypervisor',
		meaning:
			'It is a VM and virtualization is not exposed; outer hypervisor not known from the text (Parallels, unnamed VPS, Crostini, ...).',
		remedies: [
			{
				by: 'owner',
				text: 'Power the VM off and enable nested virtualization at the outer hypervisor; full power cycle of the VM.',
			},
			{ by: 'auto', text: 'Ask for / detect vendor, then use the specific cause.' },
		],
		sources: [
			'https://github.com/kubernetes/minikube/issues/4530',
			'https://github.com/foxlet/macOS-Simple-KVM/issues/404',
			'https://github.com/docker/for-win/issues/11079',
		],
	},
	{
		id: 'nested-virt-aws',
		layer: 'outer-hypervisor',
		detail: 'cloud',
		meaning:
			'EC2: classic virtualized instance types do not offer VT-x (bare-metal types do; Intel types of the 8th and, since 2026-06, 7th generation do once the CPU option NestedVirtualization is on. The option is off by default.',
		remedies: [
			{
				by: 'owner',
				text: 'On a nested-capable type: stop the instance, switch the CPU option on (aws ec2 modify-instance-cpu-options --instance-id ID --nested-virtualization enabled), start it; a stop loses instance-store data (i7i, i7ie, c8id, m8id, r8id have it) and perhaps a dynamic public address. Otherwise change to such a type or a *.metal instance.',
			},
			{ by: 'auto', text: 'Fallback: process isolation, WSL1, remote engine.' },
		],
		sources: [
			'https://github.com/microsoft/WSL/issues/8730',
			'https://github.com/kata-containers/runtime/issues/646',
		],
	},
	{
		id: 'nested-virt-azure',
		layer: 'outer-hypervisor',
		detail: 'cloud',
		meaning:
			'Azure size or security type without nested virtualization (Trusted Launch/old sizes/ARM).',
		remedies: [
			{
				by: 'owner',
				text: 'Resize to a size documented as nested-capable (v3 to v5 D/E, ...; not every later one) that keeps the kind of temporary disk and the disk controller (D4ds_v5 has one, D4s_v5 has none); check security type.',
			},
			{ by: 'auto', text: 'Read the size from instance metadata.' },
		],
		sources: [],
	},
	{
		id: 'nested-virt-gcp',
		layer: 'outer-hypervisor',
		detail: 'cloud',
		meaning:
			'GCE instance created without enableNestedVirtualization (or unsupported machine family).',
		remedies: [
			{
				by: 'owner',
				text: 'Recreate/update the instance with --enable-nested-virtualization; Intel machine family.',
			},
		],
		sources: [
			'https://github.com/pulumi/pulumi/issues/8639',
			'https://cloud.google.com/compute/docs/instances/nested-virtualization/enabling',
		],
	},
	{
		id: 'nested-virt-cloud-other',
		layer: 'outer-hypervisor',
		detail: 'cloud',
		meaning: 'Other cloud/VPS without nested virtualization.',
		remedies: [{ by: 'owner', text: 'Change product/provider or ask for nested virtualization.' }],
		sources: [
			'https://github.com/hashicorp/vagrant/issues/10056',
			'https://github.com/firecracker-microvm/firecracker-containerd/issues/523',
		],
	},
	{
		id: 'hyperv-nested-amd-unsupported',
		layer: 'outer-hypervisor',
		detail: 'outer-hypervisor',
		meaning:
			'Host Hyper-V is too old for nested virtualization on AMD (needs Windows 11 / Server 2022).',
		remedies: [
			{ by: 'owner', text: 'Upgrade host OS, or unset the flag.' },
			{ by: 'auto', text: 'Detect host build from guest KVP when present.' },
		],
		sources: [
			'https://github.com/M2Team/NanaBox/issues/17',
			'https://learn.microsoft.com/virtualization/hyper-v-on-windows/user-guide/nested-virtualization',
		],
	},
	{
		id: 'wsl-nested-unsupported',
		layer: 'outer-hypervisor',
		detail: 'wsl',
		meaning:
			'WSL2 asked for nestedVirtualization but Windows build/CPU/VM cannot (message is often only a warning).',
		remedies: [
			{ by: 'auto', text: 'Set nestedVirtualization=false in .wslconfig to silence.' },
			{ by: 'owner', text: 'Expose virtualization / Windows 11.' },
		],
		sources: [
			'https://github.com/microsoft/WSL/issues/10041',
			'https://github.com/microsoft/WSL/issues/9196',
			'https://github.com/microsoft/WSL/issues/11467',
			'https://github.com/microsoft/WSL/blob/master/src/windows/service/inc/wslservice.idl',
		],
	},
	{
		id: 'kvm-nested-disabled',
		layer: 'outer-hypervisor',
		detail: 'linux-kernel',
		meaning: 'On the KVM host itself the nested parameter is N/0, so guests get no VMX/SVM.',
		remedies: [
			{
				by: 'auto',
				text: 'modprobe -r / modprobe kvm_intel nested=1 when no VM runs; write modprobe.d file.',
			},
			{ by: 'owner', text: 'Same on the outer host when you are the guest.' },
		],
		sources: ['https://github.com/kata-containers/runtime/issues/373'],
	},
	{
		id: 'kvm-guest-cpu-model',
		layer: 'outer-hypervisor',
		detail: 'linux-kernel',
		meaning:
			'Nested is on, but the guest CPU model (kvm64/qemu64) hides the flag or needed features.',
		remedies: [{ by: 'owner', text: 'CPU mode host-passthrough / host-model.' }],
		sources: [],
	},
	{
		id: 'vmware-guest-nested-flag-unsupported',
		layer: 'outer-hypervisor',
		detail: 'outer-hypervisor',
		meaning:
			'VMware refuses to power on a VM with the nested flag because the host cannot give it (Hyper-V active on host, or CPU).',
		remedies: [
			{
				by: 'owner',
				text: 'On the VMware host: turn Hyper-V/VBS off, or clear the option in the VM.',
			},
		],
		sources: [],
	},
];
