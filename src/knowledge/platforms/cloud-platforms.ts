import type { CloudId, HypervisorId } from '../../model/identity.ts';
import type { Platform } from '../../model/platform.ts';

/** A cloud of which no documentation on nesting is known: only the CPU bit and its support can tell. */
function undocumented(
	id: CloudId,
	title: string,
	hypervisors: readonly HypervisorId[] = [],
	alternatives: readonly string[] = ['Use a bare-metal server of this provider, if it offers one.'],
): Platform {
	return {
		id,
		title,
		hypervisors,
		clouds: [id],
		where: 'outer-host',
		addressee: `the support of ${title}`,
		nesting: 'unknown',
		variant: {
			when: title,
			powerOff: null,
			steps: [
				{
					text: `Ask the support of ${title} whether VT-x or AMD-V can be passed on to this virtual machine, and on which plans.`,
				},
			],
			notes: [
				`No documentation of ${title} on nested virtualization was found; what the processor shows inside this machine decides.`,
			],
			alternatives,
			// Names the cloud by its DMI strings; it says nothing about nesting, and no other source does.
			sources: ['https://github.com/canonical/cloud-init/blob/main/tools/ds-identify'],
		},
	};
}

/** Clouds, and the build runners that live in one. */
export const cloudPlatforms: readonly Platform[] = [
	{
		id: 'azure',
		title: 'Microsoft Azure',
		hypervisors: ['hyperv'],
		clouds: ['azure'],
		where: 'cloud-control-plane',
		addressee: 'whoever manages the Azure subscription',
		nesting: 'conditional',
		variant: {
			when: 'a virtual machine of your own in Microsoft Azure',
			powerOff: true,
			steps: [
				{
					text: 'See which size and security type the virtual machine has; the query is derived from the names in the metadata service, not quoted from documentation.',
					command:
						'az vm show -g {rg} -n {vm} --query "{size:hardwareProfile.vmSize,security:securityProfile.securityType}"',
				},
				{
					text: 'List the sizes that it can be changed to, and choose one whose page says that nested virtualization is supported: Standard_D4ds_v5 if the present size has a local temporary disk, Standard_D4s_v5 if it has none.',
					command: 'az vm list-vm-resize-options -g {rg} -n {vm} --query "[].name"',
				},
				{
					text: 'Deallocate the virtual machine: the content of its temporary disk and a dynamic IP address are lost.',
					command: 'az vm deallocate -g {rg} -n {vm}',
				},
				{
					text: 'Change the size to the one that you chose.',
					command: 'az vm resize -g {rg} -n {vm} --size {size}',
				},
				{ text: 'Start the virtual machine.', command: 'az vm start -g {rg} -n {vm}' },
			],
			notes: [
				'There is no documented switch, the size decides: Dsv3, Dsv4, Dsv5, Esv5 and Fsv2 can nest, while B, Dv2, Dsv2, Lsv2 and all Arm sizes cannot.',
				'On Trusted Launch the pages of Microsoft contradict each other: some ask for security type Standard, a newer one no longer lists nesting as a limit; if a supported size still shows nothing, try Standard or a size of v5 or later.',
				'A resize is refused between sizes with and without a local temporary disk; then take a snapshot and make a new virtual machine from it.',
				'A resize is also refused from a SCSI machine to a size with remote NVMe disks, which is typical of v6 and later, so stay with v5 for an existing machine.',
				'Confidential virtual machines are not expected to nest, apart from the parent sizes DCas_cc_v5 and ECas_cc_v5.',
				'Inner virtual machines need NAT inside this machine, because a public cloud allows no foreign MAC addresses.',
			],
			alternatives: [
				'Create a new virtual machine with `az vm create -g {rg} -n {vm} --size {size} --security-type Standard` (plus image and login), after `az feature register --namespace Microsoft.Compute --name UseStandardSecurityType` once per subscription.',
				'Use Windows containers with process isolation, which need no hypervisor.',
				'Use WSL 1 inside this machine, which needs no hardware virtualization.',
				'Use Azure Container Instances or AKS.',
			],
			sources: [
				'https://learn.microsoft.com/azure/virtual-machines/sizes/overview',
				'https://learn.microsoft.com/azure/virtual-machines/acu',
				'https://learn.microsoft.com/azure/virtual-machines/sizes/resize-vm',
				'https://learn.microsoft.com/azure/virtual-machines/azure-vms-no-temp-disk',
				'https://learn.microsoft.com/azure/virtual-machines/trusted-launch',
				'https://learn.microsoft.com/azure/virtual-machines/trusted-launch-faq',
				'https://learn.microsoft.com/windows-server/virtualization/hyper-v/enable-nested-virtualization',
				'https://learn.microsoft.com/windows/wsl/troubleshooting',
				'https://learn.microsoft.com/azure/virtual-machines/instance-metadata-service',
				'https://learn.microsoft.com/virtualization/windowscontainers/manage-containers/hyperv-container',
				'https://github.com/actions/runner-images/issues/14076',
				'https://docs.docker.com/desktop/setup/vm-vdi/',
			],
		},
	},
	{
		id: 'github-hosted-runner',
		title: 'GitHub-hosted runner',
		hypervisors: ['hyperv'],
		clouds: ['azure'],
		where: 'cloud-control-plane',
		addressee: 'whoever maintains the workflow',
		nesting: 'conditional',
		variant: {
			when: 'a runner that GitHub provides',
			powerOff: null,
			steps: [
				{
					text: 'Choose another runner for this job in the workflow: nothing that a job does is known to change what its runner is given.',
				},
			],
			notes: [
				'GitHub calls nesting on its runners technically possible, but experimental and not officially supported.',
				'On Arm runners with Windows WSL 2 does not work, because the Arm sizes of Azure lack nesting.',
				'The images windows-2022 and windows-2025 come with Hyper-V, Virtual Machine Platform, Containers and WSL enabled.',
			],
			alternatives: ['Use a self-hosted runner.', 'Use a larger runner.'],
			sources: [
				'https://docs.github.com/actions/concepts/runners/github-hosted-runners',
				'https://github.com/actions/runner-images',
				'https://github.com/actions/runner-images/issues/14076',
			],
		},
	},
	{
		id: 'azure-devops-hosted-agent',
		title: 'Azure DevOps agent hosted by Microsoft',
		hypervisors: ['hyperv'],
		clouds: ['azure'],
		where: 'cloud-control-plane',
		addressee: 'whoever maintains the pipeline',
		nesting: 'unknown',
		variant: {
			when: 'an Azure DevOps agent that Microsoft provides',
			powerOff: null,
			steps: [
				{
					text: 'Choose another agent for this job in the pipeline: nothing that a job does is known to change what its agent is given.',
				},
			],
			notes: [
				'An older text names Standard_DS2_v2, a size whose page says that it cannot nest; which size is used today was not found.',
			],
			alternatives: [
				'Use a self-hosted agent.',
				'Use a scale-set agent on an Azure size that can nest.',
			],
			sources: [
				'https://learn.microsoft.com/azure/devops/pipelines/agents/hosted',
				'https://learn.microsoft.com/azure/virtual-machines/sizes/overview',
			],
		},
	},
	{
		id: 'aws',
		title: 'Amazon EC2',
		hypervisors: ['kvm', 'xen'],
		clouds: ['aws'],
		where: 'cloud-control-plane',
		addressee: 'whoever manages the AWS account',
		nesting: 'conditional',
		variant: {
			when: 'an instance in Amazon EC2',
			powerOff: true,
			steps: [
				{
					text: 'List the instance types that can nest. If yours is not among them, it has to become one that is.',
					command:
						'aws ec2 describe-instance-types --filters Name=processor-info.supported-features,Values=nested-virtualization --query "InstanceTypes[].InstanceType"',
				},
				{
					text: 'Before you stop the instance, make sure that it keeps nothing you need on instance-store volumes and that nobody relies on a public address that is not an Elastic IP. Then stop it.',
					command: 'aws ec2 stop-instances --instance-ids {id}',
				},
				{
					text: 'Wait until it is stopped.',
					command: 'aws ec2 wait instance-stopped --instance-ids {id}',
				},
				{
					text: 'Switch nested virtualization on; "disabled" takes it back.',
					command:
						'aws ec2 modify-instance-cpu-options --instance-id {id} --nested-virtualization enabled',
				},
				{ text: 'Start the instance.', command: 'aws ec2 start-instances --instance-ids {id}' },
				{
					text: 'Check that NestedVirtualization says enabled; if it is missing, it is off.',
					command:
						'aws ec2 describe-instances --instance-ids {id} --query "Reservations[].Instances[].CpuOptions"',
				},
			],
			notes: [
				'Since February 2026 the Intel types c8i, m8i, r8i and their flex forms can nest, and since June 2026 more Intel types are reported to (c7i, m7i, r7i, i7i, x8i and others), so the list above has the last word.',
				'No AMD or Graviton type was in that list when it was last read in August 2026.',
				'In Windows, Virtual Secure Mode and with it Credential Guard is off while nesting is on, and instances above 192 vCPUs are excluded.',
				'An instance with nesting cannot hibernate, and spot requests are reported to be refused.',
				'The hypervisors that AWS documents inside are KVM and Hyper-V.',
			],
			alternatives: [
				'Launch a new instance with `aws ec2 run-instances --instance-type m8i.2xlarge --cpu-options "NestedVirtualization=enabled"` and your usual launch parameters.',
				'Use a bare-metal type, whose name holds .metal.',
				'Use ECS or EKS for containers.',
				'Use WSL 1 inside this machine, which needs no hardware virtualization.',
			],
			sources: [
				'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/amazon-ec2-nested-virtualization.html',
				'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CpuOptionsRequest.html',
				'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceCpuOptions.html',
				'https://github.com/boto/botocore/blob/develop/botocore/data/ec2/2016-11-15/service-2.json',
				'https://github.com/aws/aws-cli/blob/develop/CHANGELOG.rst',
				'https://github.com/getmoto/moto/blob/0af643a5dbfc98797f08ee64f5be3ef8002d56ff/moto/ec2/resources/instance_types.json',
				'https://github.com/gardener/machine-controller-manager-provider-aws/issues/258',
				'https://github.com/firecracker-microvm/firecracker/blob/main/docs/getting-started.md',
				'https://gitlab.com/guardianproject',
			],
		},
	},
	{
		id: 'gcp',
		title: 'Google Compute Engine',
		hypervisors: ['kvm'],
		clouds: ['gcp'],
		where: 'cloud-control-plane',
		addressee: 'whoever manages the Google Cloud project',
		nesting: 'conditional',
		variant: {
			when: 'a virtual machine in Google Compute Engine',
			powerOff: false,
			steps: [
				{
					text: 'See what is set now: True means that nesting is on already.',
					command:
						'gcloud compute instances describe {vm} --zone {zone} --format="value(advancedMachineFeatures.enableNestedVirtualization,machineType,cpuPlatform)"',
				},
				{
					text: 'See whether the organization forbids it; if it does, an organization policy administrator must lift the constraint first.',
					command:
						'gcloud resource-manager org-policies describe constraints/compute.disableNestedVirtualization --effective --project {project}',
				},
				{
					text: 'Write the properties of the virtual machine to a file.',
					command: 'gcloud compute instances export {vm} --zone {zone} --destination {file}',
				},
				{
					text: 'Set this in {file}, as enableNestedVirtualization below advancedMachineFeatures.',
					command: 'advancedMachineFeatures.enableNestedVirtualization: true',
				},
				{
					text: 'Apply the file; this restarts the virtual machine.',
					command:
						'gcloud compute instances update-from-file {vm} --zone {zone} --source {file} --most-disruptive-allowed-action RESTART',
				},
			],
			notes: [
				'Google supports only KVM on Linux inside: Hyper-V, and with it WSL 2 and Hyper-V isolation, is not supported in a Windows machine, even if the processor shows VMX there.',
				'The processor must be an Intel Haswell or later; E2, memory-optimized, AMD and Arm machine types are excluded.',
				'Expect at least 10 percent less speed for work that is bound by the processor, and more loss for input and output.',
			],
			alternatives: [
				'Create a new Linux machine with `gcloud compute instances create {vm} --zone {zone} --enable-nested-virtualization --min-cpu-platform="Intel Haswell"`.',
				'Use Windows containers with process isolation, which need no hypervisor.',
				'Use GKE with Windows nodes.',
				'Use WSL 1 inside this machine, which needs no hardware virtualization.',
			],
			sources: [
				'https://cloud.google.com/compute/docs/instances/nested-virtualization/overview',
				'https://cloud.google.com/compute/docs/instances/nested-virtualization/enabling',
				'https://cloud.google.com/compute/docs/instances/nested-virtualization/managing-constraint',
				'https://github.com/twistedpair/google-cloud-sdk',
			],
		},
	},
	{
		id: 'openstack',
		title: 'OpenStack',
		hypervisors: ['kvm', 'qemu'],
		clouds: ['openstack'],
		where: 'outer-host',
		addressee: 'the operator of the OpenStack cloud',
		nesting: 'conditional',
		variant: {
			when: 'OpenStack Nova with libvirt and KVM',
			powerOff: null,
			steps: [
				{
					text: 'See on the compute node whether KVM nests: Y or 1 is yes; on AMD read kvm_amd in place of kvm_intel.',
					command: 'cat /sys/module/kvm_intel/parameters/nested',
				},
				{
					text: 'If it does not, set this line in /etc/modprobe.d/kvm.conf on the compute node (kvm_amd on AMD).',
					command: 'options kvm_intel nested=1',
				},
				{
					text: 'Set this in the section [libvirt] of nova.conf; `host-model` with `cpu_model_extra_flags = vmx` (svm on AMD) does as well.',
					command: 'cpu_mode = host-passthrough',
				},
				{
					text: 'Hard reboot the instance; that it is needed, and that it is enough, is not documented by the vendor.',
				},
			],
			notes: [
				'Only the operator can change this: as a user of the cloud, ask for another flavor or for compute nodes that nest.',
				'While inner virtual machines run, the instance can neither finish a live migration nor resume from suspend.',
			],
			alternatives: ['Use a bare-metal flavor.'],
			sources: [
				'https://docs.openstack.org/nova/latest/admin/configuration/hypervisor-kvm.html',
				'https://docs.kernel.org/virt/kvm/x86/running-nested-guests.html',
			],
		},
	},
	{
		id: 'oci',
		title: 'Oracle Cloud Infrastructure',
		hypervisors: ['kvm'],
		clouds: ['oracle'],
		where: 'outer-host',
		addressee: 'the support of Oracle Cloud Infrastructure',
		nesting: 'unknown',
		variant: {
			when: 'Oracle Cloud Infrastructure',
			powerOff: null,
			steps: [
				{
					text: 'Ask the support of Oracle Cloud Infrastructure whether VT-x or AMD-V can be passed on to this instance, and on which shapes.',
				},
			],
			notes: [
				'No statement of the vendor was found; what the processor shows inside this machine decides.',
				'KVM is reported to work inside VM.Standard.E5.Flex (AMD), though not all servers offer the same SVM features, and to be missing on Ampere A1.',
			],
			alternatives: ['Use a bare-metal shape.'],
			sources: [
				'https://github.com/cncf/automation/issues/604',
				'https://github.com/jiangcuo/Proxmox-Arm64/issues/24',
			],
		},
	},
	{
		id: 'digitalocean',
		title: 'DigitalOcean',
		hypervisors: ['kvm'],
		clouds: ['digitalocean'],
		where: 'outer-host',
		addressee: 'the support of DigitalOcean',
		nesting: 'unknown',
		variant: {
			when: 'a Droplet of DigitalOcean',
			powerOff: null,
			steps: [
				{
					text: 'Ask the support of DigitalOcean whether VT-x or AMD-V can be passed on to this Droplet, and on which plans.',
				},
			],
			notes: [
				'The vendor does not document nesting; in 2019 it was reported to work, and what the processor shows inside this machine decides.',
			],
			alternatives: ['Use a provider that offers bare metal.'],
			sources: ['https://github.com/kubevirt/kubevirt/issues/2764'],
		},
	},
	{
		id: 'hetzner',
		title: 'Hetzner Cloud',
		hypervisors: [],
		clouds: ['hetzner'],
		where: 'outer-host',
		addressee: 'the support of Hetzner Cloud',
		nesting: 'unsupported',
		variant: {
			when: 'Hetzner Cloud',
			powerOff: null,
			steps: [
				{
					text: 'Use a dedicated server in place of the cloud server, or ask the support whether anything has changed.',
				},
			],
			notes: [
				'In 2026 servers with shared, dedicated and Arm processors were all reported to have no /dev/kvm, while dedicated servers have it; no statement of the vendor was read.',
			],
			alternatives: ['Use a dedicated server of Hetzner.'],
			sources: ['https://frankchiarulli.com/'],
		},
	},
	undocumented('vultr', 'Vultr'),
	undocumented('linode', 'Linode (Akamai)'),
	undocumented('upcloud', 'UpCloud'),
	undocumented('scaleway', 'Scaleway'),
	undocumented('alibaba', 'Alibaba Cloud ECS', ['kvm'], []),
];
