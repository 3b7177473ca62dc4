import type { Cause } from '../../model/cause.ts';

/** Causes of the layer `outer-hypervisor`. Who can do a remedy stands before it. */
export const outerHypervisorCauses: readonly Cause[] = [
	{
		id: 'nested-virt-not-exposed-virtualbox',
		layer: 'outer-hypervisor',
		detail: 'outer-hypervisor',
		meaning:
			"This machine is a VirtualBox guest, and VirtualBox does not pass the processor's virtualization on to it. Nothing inside the guest can change that.",
		remedies: [
			{
				by: 'owner',
				text: 'Shut the guest down. On the computer that runs VirtualBox (6.0 or later on AMD, 6.1 or later on Intel, Hyper-V off there): `VBoxManage modifyvm VM --nested-hw-virt on --nestedpaging on`. Then start the guest.',
			},
			{
				by: 'manual',
				text: 'Take a snapshot before a Windows guest starts its own Hyper-V: from 6.1 on such guests get no second level address translation on Intel, and with 7.2 they are reported not to boot any more (VirtualBox/virtualbox#270, #790).',
			},
			{
				by: 'auto',
				text: 'If it cannot be: Windows Server containers with process isolation, WSL 1 and a remote engine need no nesting.',
			},
		],
		remediation: { id: 'expose-nesting', parameters: { hypervisor: 'virtualbox', cloud: '' } },
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
			'This machine is a VMware guest, and "Virtualize Intel VT-x/EPT or AMD-V/RVI" is not on for it. Nothing inside the guest can change that.',
		remedies: [
			{
				by: 'owner',
				text: 'Shut the guest down, tick "Virtualize Intel VT-x/EPT or AMD-V/RVI" in its processor settings (vSphere: "Expose hardware assisted virtualization to the guest OS"), or put `vhv.enable = "TRUE"` into its .vmx file, and start it.',
			},
			{
				by: 'owner',
				text: 'On ESXi, allow promiscuous mode and forged transmits on the port group if machines inside the guest shall reach the network.',
			},
			{
				by: 'auto',
				text: 'If it cannot be: Windows Server containers with process isolation, WSL 1 and a remote engine need no nesting.',
			},
		],
		remediation: { id: 'expose-nesting', parameters: { hypervisor: 'vmware', cloud: '' } },
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
		meaning:
			'This machine is a Hyper-V guest, and its virtual processors do not expose the virtualization extensions. Nothing inside the guest can change that.',
		remedies: [
			{
				by: 'owner',
				text: 'Shut the guest down. On the computer that runs Hyper-V, in an elevated PowerShell: `Set-VMProcessor -VMName VM -ExposeVirtualizationExtensions $true`. It takes Windows 10 1607 or Server 2016 with version 8.0 of the virtual machine on Intel, Windows 11 or Server 2022 with version 9.3 on AMD; static memory is advised.',
			},
			{
				by: 'owner',
				text: "Switch MAC address spoofing on for the guest's adapter (`Set-VMNetworkAdapter -VMName VM -MacAddressSpoofing On`), or use a NAT switch inside, if machines inside the guest shall reach the network.",
			},
		],
		remediation: { id: 'expose-nesting', parameters: { hypervisor: 'hyperv', cloud: '' } },
		sources: [
			'https://github.com/docker-archive-public/docker.machine/issues/4271',
			'https://learn.microsoft.com/virtualization/hyper-v-on-windows/user-guide/nested-virtualization',
		],
	},
	{
		id: 'nested-virt-not-exposed-kvm',
		layer: 'outer-hypervisor',
		detail: 'outer-hypervisor',
		meaning:
			'This machine is a KVM guest (libvirt, Proxmox or another), and its virtual processor shows neither vmx nor svm. Nothing inside the guest can change that.',
		remedies: [
			{
				by: 'owner',
				text: 'On the computer that runs KVM, load kvm_intel or kvm_amd with nested=1, and give the guest the processor model `host-passthrough` (Proxmox: `qm set ID --cpu host`). Then power the guest off and start it again; a restart from inside is not enough.',
			},
			{
				by: 'auto',
				text: 'Check in the guest: `grep -c -E "vmx|svm" /proc/cpuinfo` prints more than 0.',
			},
		],
		remediation: { id: 'expose-nesting', parameters: { hypervisor: 'kvm', cloud: '' } },
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
		meaning: 'This machine runs on Xen, which keeps the hardware virtualization for itself.',
		remedies: [
			{
				by: 'owner',
				text: 'Let the owner switch nested HVM on for this guest (experimental in Xen), or move it to another hypervisor.',
			},
			{
				by: 'manual',
				text: 'If this is the Xen computer itself (dom0), boot the kernel without Xen to use KVM.',
			},
		],
		remediation: { id: 'expose-nesting', parameters: { hypervisor: 'xen', cloud: '' } },
		sources: [],
	},
	{
		id: 'nested-virt-not-exposed-other',
		layer: 'outer-hypervisor',
		detail: 'outer-hypervisor',
		meaning:
			'This machine is a virtual machine, and the hypervisor that runs it does not pass virtualization on. The text does not say which hypervisor it is.',
		remedies: [
			{
				by: 'auto',
				text: 'Run `nestvirt diagnose` in the machine: it names the outer hypervisor and prints the steps for its owner, ready to forward.',
			},
			{
				by: 'owner',
				text: 'Power the machine off, switch nested virtualization on at the outer hypervisor, and start it again; a restart from inside is not enough.',
			},
		],
		remediation: { id: 'expose-nesting', parameters: { hypervisor: 'unknown-vm', cloud: '' } },
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
			'This is an EC2 instance, and nested virtualization is not on for it. Most virtual instance types do not offer it at all; bare-metal types always do.',
		remedies: [
			{
				by: 'owner',
				text: 'On a capable type (Intel, 8th or 7th generation): stop the instance, run `aws ec2 modify-instance-cpu-options --instance-id ID --nested-virtualization enabled`, and start it. A stop loses the data of instance-store disks.',
			},
			{ by: 'owner', text: 'On any other type: change to a capable or a *.metal type.' },
			{
				by: 'auto',
				text: 'If it cannot be: Windows Server containers with process isolation, WSL 1 and a remote engine need no nesting.',
			},
		],
		remediation: { id: 'expose-nesting', parameters: { hypervisor: 'kvm', cloud: 'aws' } },
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
			'This is an Azure virtual machine whose size or security type offers no nested virtualization.',
		remedies: [
			{
				by: 'owner',
				text: 'Stop it, and resize it to a size that is documented as capable of nesting (most D and E sizes of v3 to v5) with the same kind of temporary disk; look at its security type too.',
			},
			{
				by: 'auto',
				text: 'Read the present size in the machine: `curl -H Metadata:true "http://169.254.169.254/metadata/instance/compute/vmSize?api-version=2021-02-01&format=text"`.',
			},
		],
		remediation: { id: 'expose-nesting', parameters: { hypervisor: 'hyperv', cloud: 'azure' } },
		sources: [],
	},
	{
		id: 'nested-virt-gcp',
		layer: 'outer-hypervisor',
		detail: 'cloud',
		meaning:
			'This is a Compute Engine instance that was made without nested virtualization, or of a machine family that has none.',
		remedies: [
			{
				by: 'owner',
				text: 'Stop the instance, export its settings, set `enableNestedVirtualization: true` under advancedMachineFeatures, update it from the file and start it; or make it again with `gcloud compute instances create --enable-nested-virtualization` in an Intel machine family.',
			},
		],
		remediation: { id: 'expose-nesting', parameters: { hypervisor: 'kvm', cloud: 'gcp' } },
		sources: [
			'https://github.com/pulumi/pulumi/issues/8639',
			'https://cloud.google.com/compute/docs/instances/nested-virtualization/enabling',
		],
	},
	{
		id: 'nested-virt-cloud-other',
		layer: 'outer-hypervisor',
		detail: 'cloud',
		meaning:
			'This server is a virtual machine of a hosting company, and nested virtualization is not on for it.',
		remedies: [
			{
				by: 'owner',
				text: 'Ask the company whether your product can have nested virtualization, or take one that has it (often called dedicated or bare metal).',
			},
			{
				by: 'auto',
				text: 'Until then: engines that share the kernel (Docker on Linux, process isolation on Windows Server) work without it.',
			},
		],
		remediation: { id: 'expose-nesting', parameters: { hypervisor: 'unknown-vm', cloud: '' } },
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
			'The Hyper-V that runs this machine is too old for nested virtualization on an AMD processor: it takes Windows 11 or Windows Server 2022.',
		remedies: [
			{
				by: 'owner',
				text: 'Upgrade the computer that runs Hyper-V, or take the flag away so that the machine starts again: `Set-VMProcessor -VMName VM -ExposeVirtualizationExtensions $false`.',
			},
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
			'WSL 2 was asked for nested virtualization, but this computer cannot give it to the WSL virtual machine. Often this is only a warning: WSL itself goes on without.',
		remedies: [
			{
				by: 'auto',
				text: 'If you need no virtual machine inside WSL, silence it: write `nestedVirtualization=false` under `[wsl2]` in %UserProfile%\\.wslconfig, then `wsl --shutdown`.',
			},
			{
				by: 'owner',
				text: 'If you need it: Windows 11 is required, and in a virtual machine its owner has to expose virtualization first.',
			},
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
		meaning: 'KVM on the outer computer runs with nesting off, so its guests see no VMX or SVM.',
		remedies: [
			{
				by: 'auto',
				text: 'On that computer, with no virtual machine running: `modprobe -r kvm_intel && modprobe kvm_intel nested=1` (kvm_amd on AMD), and write `options kvm_intel nested=1` into /etc/modprobe.d/kvm.conf to keep it.',
			},
			{ by: 'owner', text: 'If you sit in the guest, forward this to the owner of that computer.' },
		],
		sources: ['https://github.com/kata-containers/runtime/issues/373'],
	},
	{
		id: 'kvm-guest-cpu-model',
		layer: 'outer-hypervisor',
		detail: 'linux-kernel',
		meaning:
			'Nesting is on at the outer computer, but the processor model of this guest (kvm64, qemu64 or another generic one) hides the flag.',
		remedies: [
			{
				by: 'owner',
				text: 'Give the guest the processor mode `host-passthrough` or `host-model` (libvirt), `--cpu host` (Proxmox), `-cpu host` (QEMU), then power it off and start it again.',
			},
		],
		remediation: { id: 'expose-nesting', parameters: { hypervisor: 'kvm', cloud: '' } },
		sources: [],
	},
	{
		id: 'vmware-guest-nested-flag-unsupported',
		layer: 'outer-hypervisor',
		detail: 'outer-hypervisor',
		meaning:
			'VMware refuses to start a virtual machine with nested virtualization: on that computer Hyper-V or virtualization-based security holds the processor, or the processor lacks EPT or RVI.',
		remedies: [
			{
				by: 'owner',
				text: 'On the computer that runs VMware, switch Hyper-V and virtualization-based security off and restart it; or untick "Virtualize Intel VT-x/EPT" so that the machine starts without nesting.',
			},
		],
		sources: [],
	},
];
