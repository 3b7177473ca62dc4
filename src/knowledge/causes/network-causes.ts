import type { Cause } from '../../model/cause.ts';

/** Causes of the layer `network`. Who can do a remedy stands before it. */
export const networkCauses: readonly Cause[] = [
	{
		id: 'hns-broken',
		layer: 'network',
		detail: 'network',
		meaning: 'HNS holds a stale/invalid network or fails (umbrella).',
		remedies: [
			{
				by: 'auto',
				text: 'Stop docker; list Get-HnsNetwork and Get-NetNat; remove only the stale nat network of the engine (by Id; Server 2016: Get-ContainerNetwork | Remove-ContainerNetwork); Restart-Service hns; start docker.',
			},
			{
				by: 'auto',
				text: "After confirmation, last resort: Stop-Service hns -Force, delete %ProgramData%\\Microsoft\\Windows\\HNS\\HNS.data, restart Windows; it takes every HNS network with it, those of Hyper-V's Default Switch, WSL and Sandbox too.",
			},
			{ by: 'manual', text: 'netcfg -d (asks, resets adapters).' },
		],
		sources: [
			'https://github.com/docker/for-win/issues/396',
			'https://github.com/moby/moby/issues/32750',
			'https://github.com/moby/moby/issues/34018',
		],
	},
	{
		id: 'nat-network-conflict',
		layer: 'network',
		detail: 'network',
		meaning: 'Windows allows one NAT prefix; another NetNat/HNS nat exists.',
		remedies: [
			{
				by: 'auto',
				text: 'List/remove the other NetNat after confirmation; set fixed-cidr/bridge none.',
			},
		],
		sources: ['https://github.com/docker/for-win/issues/726'],
	},
	{
		id: 'network-filter-driver-interference',
		layer: 'network',
		detail: 'network',
		meaning:
			'NDIS filter/bridge (VPN, AV, VMware/VirtualBox left-overs) stops virtual switch creation.',
		remedies: [
			{ by: 'auto', text: 'List bound filters.' },
			{ by: 'manual', text: 'Uninstall/reinstall that product; netcfg cleanup.' },
		],
		sources: ['https://github.com/docker/for-win/issues/2660'],
	},
	{
		id: 'hyperv-switch-misconfigured',
		layer: 'network',
		detail: 'network',
		meaning: 'No suitable Hyper-V switch or wrong name.',
		remedies: [{ by: 'auto', text: 'Use Default Switch or create one; pass its name.' }],
		sources: [
			'https://github.com/kubernetes/minikube/issues/8847',
			'https://github.com/kubernetes/minikube/issues/12001',
			'https://github.com/kubernetes/minikube/issues/5154',
		],
	},
	{
		id: 'dns-port-53-conflict',
		layer: 'network',
		detail: 'network',
		meaning: 'A local DNS server binds port 53, so ICS/WSL NAT fails.',
		remedies: [
			{ by: 'auto', text: 'Find the process.' },
			{ by: 'manual', text: 'Bind it to one address.' },
		],
		sources: ['https://github.com/microsoft/WSL/issues/10709'],
	},
	{
		id: 'port-excluded-range',
		layer: 'network',
		detail: 'network',
		meaning: 'Port lies in a Windows excluded range (Hyper-V/winnat).',
		remedies: [
			{ by: 'auto', text: 'netsh int ipv4 show excludedportrange; restart winnat; reserve.' },
		],
		sources: ['https://github.com/docker/for-win/issues/12530'],
	},
	{
		id: 'port-in-use',
		layer: 'network',
		detail: 'network',
		meaning: 'Port already published/listened.',
		remedies: [{ by: 'auto', text: 'Name the holder; choose another port.' }],
		sources: ['https://github.com/bitrixdock/bitrixdock/issues/228'],
	},
	{
		id: 'docker-address-pool-exhausted',
		layer: 'network',
		detail: 'network',
		meaning: 'No free subnet for a new bridge (often a VPN route covers all).',
		remedies: [
			{ by: 'auto', text: 'Network prune; default-address-pools.' },
			{ by: 'manual', text: 'Disconnect VPN while creating.' },
		],
		sources: ['https://github.com/EricJMarti/inventory-hunter/issues/185'],
	},
	{
		id: 'vpn-interference',
		layer: 'network',
		detail: 'network',
		meaning: 'VPN client breaks NAT/DNS or blocks virtual switches.',
		remedies: [
			{ by: 'auto', text: 'Detect VPN adapter; suggest DNS tunneling / mirrored mode / MTU.' },
			{ by: 'manual', text: 'VPN settings.' },
		],
		sources: [
			'https://github.com/microsoft/WSL/issues/6404',
			'https://github.com/docker/for-win/issues/324',
		],
	},
	{
		id: 'proxy-tls-interception',
		layer: 'network',
		detail: 'network',
		meaning: 'Proxy or TLS inspection between engine and registry.',
		remedies: [{ by: 'auto', text: 'Set proxy; import root CA.' }],
		sources: ['https://github.com/docker-library/hello-world/issues/86'],
	},
	{
		id: 'firewall-blocks-file-sharing',
		layer: 'network',
		detail: 'network',
		meaning: 'Port 445 from the Docker VM to the host blocked.',
		remedies: [
			{ by: 'auto', text: 'Allow rule for DockerNAT; rebind File and Printer Sharing.' },
			{ by: 'manual', text: 'Newer Docker (gRPC FUSE/WSL2).' },
		],
		sources: [
			'https://github.com/docker/for-win/issues/1317',
			'https://github.com/docker/for-win/issues/2829',
			'https://github.com/docker/for-win/issues/466',
			'https://docs.docker.com/desktop/troubleshoot-and-support/troubleshoot/topics/',
		],
	},
	{
		id: 'firewall-blocks-wsl',
		layer: 'network',
		detail: 'network',
		meaning: 'Firewall blocks WSL/Hyper-V network.',
		remedies: [{ by: 'auto', text: 'Hyper-V firewall rule.' }],
		sources: [],
	},
	{
		id: 'winsock-lsp-interference',
		layer: 'network',
		detail: 'network',
		meaning: 'A Winsock LSP is loaded into wsl.exe/docker.exe (Proxifier, accelerators).',
		remedies: [
			{
				by: 'auto',
				text: 'Register wsl.exe as no-LSP (AppId_Catalog); netsh winsock reset after confirmation.',
			},
			{ by: 'manual', text: 'Update that product.' },
		],
		sources: [
			'https://github.com/microsoft/WSL/issues/4177',
			'https://github.com/microsoft/WSL/issues/10313',
		],
	},
	{
		id: 'wsl-dns-broken',
		layer: 'network',
		detail: 'network',
		meaning: 'resolv.conf/DNS wrong while IP works.',
		remedies: [{ by: 'auto', text: 'Resolv.conf / generateResolvConf / dnsTunneling.' }],
		sources: [],
	},
	{
		id: 'wsl-network-share-unavailable',
		layer: 'network',
		detail: 'network',
		meaning: '\\\\wsl$ share (P9) not reachable.',
		remedies: [{ by: 'auto', text: 'Restart WSL; P9 provider order.' }],
		sources: [],
	},
	{
		id: 'libvirt-network-inactive',
		layer: 'network',
		detail: 'network',
		meaning: 'libvirt network default is not active.',
		remedies: [{ by: 'auto', text: 'virsh net-start default; net-autostart.' }],
		sources: ['https://github.com/kubernetes/minikube/issues/17607'],
	},
	{
		id: 'virtualbox-hostonly-network',
		layer: 'network',
		detail: 'network',
		meaning: 'VirtualBox host-only adapter cannot be created/has a bad address.',
		remedies: [{ by: 'auto', text: 'Repair/recreate adapter; NDIS6 driver; networks.conf.' }],
		sources: ['https://github.com/docker-archive-public/docker.machine/issues/4783'],
	},
	{
		id: 'nested-mac-spoofing-off',
		layer: 'network',
		detail: 'outer-hypervisor',
		meaning: 'Nested VM has no network as the outer switch drops unknown MACs.',
		remedies: [
			{
				by: 'owner',
				text: 'MAC address spoofing on (Hyper-V) / promiscuous+forged transmits (ESXi).',
			},
			{ by: 'auto', text: 'Use an internal NAT switch instead.' },
		],
		sources: [
			'https://learn.microsoft.com/virtualization/hyper-v-on-windows/user-guide/nested-virtualization',
		],
	},
];
