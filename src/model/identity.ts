/** What can lie below a machine; `none` is physical, `unknown-vm` some virtual machine, `unknown` not told. */
export type HypervisorId =
	| 'none'
	| 'kvm'
	| 'qemu'
	| 'xen'
	| 'vmware'
	| 'virtualbox'
	| 'hyperv'
	| 'parallels'
	| 'bhyve'
	| 'firecracker'
	| 'cloudhypervisor'
	| 'applevz'
	| 'nutanix'
	| 'acrn'
	| 'uml'
	| 'zvm'
	| 'powervm'
	| 'openbsd-vmm'
	| 'wsl'
	| 'unknown-vm'
	| 'unknown';

/** What can wrap a process on a machine; `none` is no container. */
export type ContainerId =
	| 'none'
	| 'docker'
	| 'podman'
	| 'lxc'
	| 'openvz'
	| 'systemd-nspawn'
	| 'container-other';

/** Clouds that can be told apart locally. */
export type CloudId =
	| 'aws'
	| 'azure'
	| 'gcp'
	| 'oracle'
	| 'alibaba'
	| 'openstack'
	| 'digitalocean'
	| 'hetzner'
	| 'linode'
	| 'scaleway'
	| 'upcloud'
	| 'vultr'
	| 'exoscale'
	| 'ibm'
	| 'huawei'
	| 'otc'
	| 'tencent'
	| 'outscale'
	| 'cloudstack'
	| 'cloudsigma'
	| 'brightbox'
	| 'joyent'
	| 'nwcs'
	| 'tilaa'
	| 'zstack';

/** Guest of a hypervisor, host of one (root partition, control domain), or physical. */
export type MachineRole = 'guest' | 'host' | 'physical';

/** One answer of the identification; `confidence` from 0 to 1, `because` in words for people. */
export interface Answer<T> {
	readonly id: T;
	readonly confidence: number;
	readonly because: readonly string[];
}

/** One signal that was weighed: what was read, and what it says. */
export interface TraceStep {
	readonly signal: string;
	readonly value: string;
	readonly says: string;
}

/** Machine layer, container layer and cloud: three separate answers, and every signal that was weighed. */
export interface Identity {
	readonly machine: Answer<HypervisorId> & { readonly role: MachineRole | null };
	/** `null`: the signals do not tell. */
	readonly container: Answer<ContainerId | null>;
	/** `null`: no cloud is known from the signals. */
	readonly cloud: Answer<CloudId | null>;
	readonly trace: readonly TraceStep[];
}
