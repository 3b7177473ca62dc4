import type { Platform } from '../../model/platform.ts';

const owner = 'the owner of the outer host';

const kernelPage = 'https://docs.kernel.org/virt/kvm/x86/running-nested-guests.html';
const dockerPage = 'https://docs.docker.com/desktop/setup/vm-vdi/';

/** Hypervisors that people and companies run on servers of their own. */
export const serverPlatforms: readonly Platform[] = [
	{
		id: 'vmware-esxi',
		title: 'VMware ESXi or vSphere',
		hypervisors: ['vmware'],
		clouds: [],
		where: 'outer-host',
		addressee: 'the administrator of the ESXi or vCenter server',
		nesting: 'conditional',
		variant: {
			when: 'VMware ESXi or vSphere 5.0 or later on an Intel or AMD server',
			powerOff: true,
			steps: [
				{ text: 'Power the virtual machine off.' },
				{
					text: 'Pass hardware virtualization on; in the vSphere client it is CPU > Hardware virtualization > Expose hardware assisted virtualization to the guest OS, in the API nestedHVEnabled of VirtualMachineConfigSpec.',
					command: 'govc vm.change -vm {vm} -nested-hv-enabled=true',
				},
				{
					text: 'Check that config.nestedHVEnabled says true, then power the virtual machine on.',
					command: 'govc vm.info -json {vm}',
				},
			],
			notes: [
				'It cannot be combined with PCI passthrough, with a vGPU, or with fault tolerance in the same virtual machine.',
				'The processor needs EPT on Intel or RVI on AMD, and the virtual hardware version must be 9 or higher.',
				'A hypervisor inside a virtual machine works, but the vendor does not support it for production; Docker supports Docker Desktop on ESXi for Docker Business customers.',
				'For the network of inner virtual machines, the port group is reported to need promiscuous mode.',
				'If the inner hypervisor refuses to run in a virtual machine, `hypervisor.cpuid.v0 = "FALSE"` in the .vmx file is reported to help.',
			],
			alternatives: ['Use a physical computer.', 'Use a container engine on another machine.'],
			sources: [
				'https://communities.vmware.com/docs/DOC-8970',
				'https://kb.vmware.com/s/article/2009916',
				'https://knowledge.broadcom.com/external/article/437651',
				'https://github.com/vmware/govmomi/blob/main/govc/USAGE.md',
				'https://github.com/vmware/govmomi/blob/main/vim25/types/types.go',
				'https://github.com/xcp-ng/xcp-ng-org/blob/master/docs/guides/xcpng-in-a-vm.md',
				dockerPage,
			],
		},
	},
	{
		id: 'qemu-tcg',
		title: 'QEMU without acceleration',
		hypervisors: ['qemu'],
		clouds: [],
		where: 'outer-host',
		addressee: owner,
		nesting: 'unknown',
		variant: {
			when: 'QEMU that emulates the processor in software, without an accelerator',
			powerOff: null,
			steps: [
				{
					text: 'Start the virtual machine with a hardware accelerator: `-accel kvm` on Linux, `-accel whpx` on Windows, `-accel hvf` on a Mac. With KVM, follow the steps for KVM next.',
				},
			],
			notes: [
				'CPUID names software emulation in this machine, which passes on nothing of the real processor; the step follows from that and is not a quotation from the documentation of QEMU.',
			],
			alternatives: [],
			sources: ['https://github.com/systemd/systemd/blob/main/src/basic/virt.c'],
		},
	},
	{
		id: 'kvm',
		title: 'KVM with libvirt or QEMU',
		hypervisors: ['kvm', 'qemu'],
		clouds: [],
		where: 'outer-host',
		addressee: owner,
		nesting: 'conditional',
		variant: {
			when: 'KVM on a Linux computer, managed with libvirt (virsh, virt-manager) or started as plain QEMU',
			powerOff: true,
			steps: [
				{
					text: 'Run all of this as root on the outer host; another user adds `-c qemu:///system` to virsh. See whether KVM nests: Y or 1 is yes, and only one of the two files exists.',
					command:
						'cat /sys/module/kvm_intel/parameters/nested /sys/module/kvm_amd/parameters/nested',
				},
				{
					text: 'Shut the virtual machine down, and go on when `virsh domstate {vm}` says that it is off.',
					command: 'virsh shutdown {vm}',
				},
				{
					text: 'Only if the answer was N or 0, on Intel: stop every virtual machine, then load the module anew.',
					command: 'modprobe -r kvm_intel && modprobe kvm_intel nested=1',
				},
				{
					text: 'The same on AMD.',
					command: 'modprobe -r kvm_amd && modprobe kvm_amd nested=1',
				},
				{
					text: 'Only if you loaded it anew: keep it across restarts with this line in /etc/modprobe.d/kvm.conf (kvm_amd on AMD).',
					command: 'options kvm_intel nested=1',
				},
				{
					text: "Give the virtual machine the real processor; this drops the model and features it had. With an editor it is `virsh edit {vm}` and <cpu mode='host-passthrough'/>.",
					command: 'virt-xml {vm} --edit --cpu host-passthrough,clearxml=yes',
				},
				{ text: 'Start the virtual machine.', command: 'virsh start {vm}' },
				{
					text: 'Check the cpu element: it must say `host-passthrough`, or require the feature vmx (Intel) or svm (AMD).',
					command: 'virsh dumpxml {vm}',
				},
			],
			notes: [
				'A restart from inside the virtual machine should not be enough, because its QEMU process lives on; the vendor does not document this.',
				'Since Linux 4.20 the module nests unless the distribution says otherwise, so what is missing is most often the processor model of the virtual machine.',
				"With a named AMD model QEMU leaves svm out unless it is asked for, and the running configuration then shows <feature policy='disable' name='svm'/>.",
				'With plain QEMU use `-cpu host`, or a model with `vmx=on` (Intel) or `svm=on` (AMD) behind it.',
				'For Hyper-V inside a Windows machine QEMU asks for hv-stimer-direct; hv-evmcs (Intel only), hv-emsr-bitmap and hv-tlbflush-direct make it faster.',
				'Do not live-migrate while inner virtual machines run: on AMD the outcome is undefined and can crash the kernel, and Intel needs kernel 5.3 and QEMU 4.2 or later.',
				'On RHEL 10 only WSL 2 in Windows 10, Windows Server 2019 or later is fully supported, and all else is a technology preview; on Arm QEMU offers nesting from 10.1 on.',
			],
			alternatives: [
				'Run the inner work as a second virtual machine beside this one.',
				'Use WSL 1 inside this machine, which needs no hardware virtualization.',
				'Use a container engine on another machine.',
			],
			sources: [
				kernelPage,
				'https://github.com/virt-manager/virt-manager/blob/main/man/virt-xml.rst',
				'https://www.qemu.org/docs/master/system/i386/hyperv.html',
				'https://github.com/harvester/harvester/issues/5243',
				'https://docs.redhat.com/en/documentation/red_hat_enterprise_linux/10/html/configuring_and_managing_linux_virtual_machines/',
				'https://www.qemu.org/2025/08/26/qemu-10-1-0/',
			],
		},
	},
	{
		id: 'proxmox',
		title: 'Proxmox VE',
		hypervisors: ['kvm', 'qemu'],
		clouds: [],
		where: 'outer-host',
		addressee: 'the administrator of the Proxmox server',
		nesting: 'conditional',
		variant: {
			when: 'Proxmox VE',
			powerOff: true,
			steps: [
				{
					text: 'Run all of this as root on the Proxmox server. See whether KVM nests: Y or 1 is yes, and only one of the two files exists; if it is off, change the module first, as in the steps for KVM.',
					command:
						'cat /sys/module/kvm_intel/parameters/nested /sys/module/kvm_amd/parameters/nested',
				},
				{ text: 'Shut the virtual machine down.', command: 'qm shutdown {vmid}' },
				{
					text: 'Give the virtual machine the processor type `host`.',
					command: 'qm set {vmid} --cpu host',
				},
				{ text: 'Start the virtual machine.', command: 'qm start {vmid}' },
				{
					text: 'Check the cpu line: it must say `host`, or its flags must contain +nested-virt.',
					command: 'qm config {vmid}',
				},
			],
			notes: [
				'A restart from inside the virtual machine should not be enough, because its QEMU process lives on; the vendor does not document this.',
				'In a cluster of servers with different processors the type `host` prevents live migration; from qemu-server 9.0.27 on, `qm set {vmid} --cpu EPYC-v4,flags=+nested-virt` with a model near your own processors is the other way.',
				'Do not combine the flag nested-virt with an x86-64-v model, because Windows then sees limited features.',
				'A line `args: -cpu ...` in the configuration overrides the cpu line.',
				'The type kvm64, which old virtual machines have by default, hides hardware virtualization.',
			],
			alternatives: [
				'Run the inner work as a second virtual machine beside this one.',
				'Use an LXC container for Linux work.',
			],
			sources: [
				'https://pve.proxmox.com/wiki/Nested_Virtualization',
				'https://pve.proxmox.com/pve-docs/qm.1.html',
				'https://git.proxmox.com/?p=qemu-server.git',
			],
		},
	},
	{
		id: 'nutanix-ahv',
		title: 'Nutanix AHV',
		hypervisors: ['nutanix'],
		clouds: [],
		where: 'outer-host',
		addressee: 'the administrator of the Nutanix cluster',
		nesting: 'conditional',
		variant: {
			when: 'Nutanix AHV with the v4 API',
			powerOff: null,
			steps: [
				{
					text: 'Set the processor features of the virtual machine through the v4 API; the Ansible module nutanix.ncp.ntnx_vms_v2 calls the same option enabled_cpu_features.',
					command: 'enabledCpuFeatures = [HARDWARE_VIRTUALIZATION]',
				},
			],
			notes: [
				'Processor passthrough (is_cpu_passthrough_enabled) is a separate setting, and with it the virtual machine cannot live-migrate.',
				'What was read does not say whether the virtual machine must be off for the change, nor from which AOS release on it exists.',
				'According to Docker, Nutanix supports WSL 2 in its VDI machines.',
			],
			alternatives: [],
			sources: [
				'https://github.com/nutanix/nutanix.ansible',
				'https://github.com/nutanix/terraform-provider-nutanix',
				dockerPage,
			],
		},
	},
	{
		id: 'xen',
		title: 'Xen Project',
		hypervisors: ['xen'],
		clouds: [],
		where: 'outer-host',
		addressee: owner,
		nesting: 'conditional',
		variant: {
			when: 'Xen with the xl toolstack, for an HVM or PVH machine',
			powerOff: true,
			steps: [
				{
					text: 'Set this line in the xl configuration of {vm}; without it nesting is off.',
					command: 'nestedhvm=1',
				},
				{ text: 'Shut the virtual machine down and create it again from that configuration.' },
			],
			notes: [
				'Xen calls nested HVM experimental.',
				'That the virtual machine must be created again follows from the setting being part of its configuration, and is not documented by the vendor.',
			],
			alternatives: [],
			sources: [
				'https://xenbits.xen.org/docs/unstable/man/xl.cfg.5.html',
				'https://github.com/xen-project/xen/blob/master/SUPPORT.md',
			],
		},
	},
	{
		id: 'xcp-ng',
		title: 'XCP-ng',
		hypervisors: ['xen'],
		clouds: [],
		where: 'outer-host',
		addressee: 'the administrator of the XCP-ng pool',
		nesting: 'conditional',
		variant: {
			when: 'XCP-ng, for a laboratory only',
			powerOff: true,
			steps: [
				{ text: 'Halt the virtual machine.' },
				{
					text: 'Switch the experimental nesting on.',
					command: 'xe vm-param-set uuid={uuid} platform:exp-nested-hvm=true',
				},
				{
					text: 'Give it the network card that is the more stable one here.',
					command: 'xe vm-param-set uuid={uuid} platform:nic_type="e1000"',
				},
				{ text: 'Start the virtual machine.' },
			],
			notes: [
				'The vendor says that there is no supported way, and that what exists is experimental and insecure.',
				'XCP-ng 8.3 needs its current updates: its first release had nesting broken altogether, and since then it works as flawed as in 8.2, without guarantee.',
			],
			alternatives: [],
			sources: [
				'https://docs.xcp-ng.org/compute/#-nested-virtualization',
				'https://docs.xcp-ng.org/guides/xcpng-in-a-vm/',
				'https://docs.xcp-ng.org/releases/release-8-3/',
			],
		},
	},
	{
		id: 'xenserver',
		title: 'XenServer or Citrix Hypervisor',
		hypervisors: ['xen'],
		clouds: [],
		where: 'outer-host',
		addressee: 'the administrator of the XenServer pool',
		nesting: 'unsupported',
		variant: {
			when: 'XenServer or Citrix Hypervisor',
			powerOff: null,
			steps: [
				{
					text: 'Move this machine to another hypervisor, or ask the vendor: no setting that passes hardware virtualization on was found.',
				},
			],
			notes: [
				'Docker states that it does not support nested virtualization; no statement of the vendor was read.',
			],
			alternatives: [
				'Use a container engine on another machine.',
				'Run this machine under another hypervisor.',
			],
			sources: [dockerPage],
		},
	},
	{
		id: 'bhyve',
		title: 'bhyve',
		hypervisors: ['bhyve'],
		clouds: [],
		where: 'outer-host',
		addressee: owner,
		nesting: 'unsupported',
		impossible: {
			reason:
				'bhyve hides VMX and SVM from every virtual machine, and there is no setting that changes it.',
			source: 'https://github.com/freebsd/freebsd-src/blob/main/sys/amd64/vmm/x86.c',
		},
		variant: {
			when: 'bhyve',
			powerOff: null,
			steps: [{ text: 'Move this machine to another hypervisor or to a physical computer.' }],
			notes: [
				'bhyve hides VMX and SVM from every virtual machine, and there is no setting that changes it.',
			],
			alternatives: ['Run this machine under another hypervisor.', 'Use a physical computer.'],
			sources: ['https://github.com/freebsd/freebsd-src/blob/main/sys/amd64/vmm/x86.c'],
		},
	},
	{
		id: 'firecracker',
		title: 'Firecracker',
		hypervisors: ['firecracker'],
		clouds: [],
		where: 'outer-host',
		addressee: 'whoever starts the Firecracker machines',
		nesting: 'unknown',
		variant: {
			when: 'Firecracker',
			powerOff: null,
			steps: [
				{
					text: 'Use a virtual machine of another kind for this work: no option that passes hardware virtualization on was found in the documentation of Firecracker.',
				},
			],
			notes: [
				'The vendor does not say in so many words that it is impossible; its processor template T2A hides SVM.',
			],
			alternatives: [],
			sources: [
				'https://github.com/firecracker-microvm/firecracker/blob/main/docs/getting-started.md',
				'https://github.com/firecracker-microvm/firecracker/blob/main/src/vmm/src/cpu_config/x86_64/static_cpu_templates/t2a.rs',
			],
		},
	},
	{
		id: 'cloud-hypervisor',
		title: 'Cloud Hypervisor',
		hypervisors: ['cloudhypervisor'],
		clouds: [],
		where: 'outer-host',
		addressee: 'whoever starts the Cloud Hypervisor machines',
		nesting: 'conditional',
		variant: {
			when: 'Cloud Hypervisor on an Intel or AMD computer',
			powerOff: true,
			steps: [
				{ text: 'Stop the virtual machine.' },
				{
					text: 'Start it with this option, or without `nested=off`: on is what it does by default. The option exists from v50.0 on.',
					command: '--cpus nested=on',
				},
			],
			notes: [
				'An AMD processor needs Cloud Hypervisor v38 or later.',
				'A Windows machine that runs Hyper-V or WSL 2 needs v53.0 or later with KVM below.',
				'That the virtual machine must be started anew follows from the setting being one of its start, and is not documented by the vendor.',
			],
			alternatives: [],
			sources: [
				'https://github.com/cloud-hypervisor/cloud-hypervisor/blob/main/docs/cpu.md',
				'https://github.com/cloud-hypervisor/cloud-hypervisor/blob/main/release-notes.md',
			],
		},
	},
];
