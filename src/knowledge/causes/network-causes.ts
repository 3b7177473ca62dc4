import type { Cause } from '../../model/cause.ts';

/** Causes of the layer `network`. Who can do a remedy stands before it. */
export const networkCauses: readonly Cause[] = [
	{
		id: 'hns-broken',
		layer: 'network',
		detail: 'network',
		meaning:
			'The Host Network Service of Windows holds a stale or invalid network, or fails. The text does not say which.',
		remedies: [
			{
				by: 'auto',
				text: 'Elevated, gently first: stop docker, look at `Get-HnsNetwork` and `Get-NetNat`, remove only the stale nat network of the engine, `Restart-Service hns`, start docker.',
			},
			{
				by: 'auto',
				text: 'Last resort, it deletes every such network, those of WSL, Sandbox and the Default Switch too: `Stop-Service hns -Force`, delete C:\\ProgramData\\Microsoft\\Windows\\HNS\\HNS.data, restart Windows.',
			},
			{
				by: 'manual',
				text: 'If even that fails: `netcfg -d` resets all network adapters and asks first.',
			},
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
		meaning: 'Windows allows one NAT network, and there is another one already.',
		remedies: [
			{
				by: 'auto',
				text: '`Get-NetNat` shows it. If nothing needs it: `Remove-NetNat -Name NAME`. If you need it: give the engine a range inside of it ("fixed-cidr" in daemon.json) or none (`"bridge": "none"`).',
			},
		],
		sources: ['https://github.com/docker/for-win/issues/726'],
	},
	{
		id: 'network-filter-driver-interference',
		layer: 'network',
		detail: 'network',
		meaning:
			'A network filter of another product (VPN, security, left-overs of VMware or VirtualBox) keeps Windows from making a virtual switch.',
		remedies: [
			{
				by: 'auto',
				text: 'See what is bound: `Get-NetAdapterBinding -AllBindings`; what is not from Microsoft is suspect.',
			},
			{ by: 'manual', text: 'Uninstall or update that product, restart, and try again.' },
		],
		sources: ['https://github.com/docker/for-win/issues/2660'],
	},
	{
		id: 'hyperv-switch-misconfigured',
		layer: 'network',
		detail: 'network',
		meaning: 'There is no Hyper-V switch of the kind or name that was asked for.',
		remedies: [
			{
				by: 'auto',
				text: '`Get-VMSwitch` shows the ones you have. Use "Default Switch", or make one: `New-VMSwitch -Name NAME -NetAdapterName ADAPTER`; then pass its name to the tool.',
			},
		],
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
		meaning:
			'A DNS server on this computer listens on port 53 of all addresses, so Windows cannot set up the NAT network of WSL.',
		remedies: [
			{
				by: 'auto',
				text: 'Find it, elevated: `Get-Process -Id (Get-NetUDPEndpoint -LocalPort 53).OwningProcess`.',
			},
			{
				by: 'manual',
				text: 'Let it listen on one address only, or stop it, then `wsl --shutdown` and start again.',
			},
		],
		sources: ['https://github.com/microsoft/WSL/issues/10709'],
	},
	{
		id: 'port-excluded-range',
		layer: 'network',
		detail: 'network',
		meaning:
			'The port lies in a range that Windows has reserved (often for Hyper-V), so nobody may listen there.',
		remedies: [
			{
				by: 'auto',
				text: 'See the ranges: `netsh int ipv4 show excludedportrange protocol=tcp`. Elevated: `net stop winnat`, `netsh int ipv4 add excludedportrange protocol=tcp startport=PORT numberofports=1`, `net start winnat`. Or use another port.',
			},
		],
		sources: ['https://github.com/docker/for-win/issues/12530'],
	},
	{
		id: 'port-in-use',
		layer: 'network',
		detail: 'network',
		meaning: 'Another program or container already listens on this port.',
		remedies: [
			{
				by: 'auto',
				text: 'See who: `docker ps`, Linux `sudo ss -ltnp`, Windows `Get-NetTCPConnection -LocalPort PORT -State Listen`. Stop it, or publish another port (`-p 8081:80`).',
			},
		],
		sources: ['https://github.com/bitrixdock/bitrixdock/issues/228'],
	},
	{
		id: 'docker-address-pool-exhausted',
		layer: 'network',
		detail: 'network',
		meaning:
			'Docker finds no free range of addresses for a new network; a VPN that routes everything has the same effect.',
		remedies: [
			{
				by: 'auto',
				text: '`docker network prune` removes unused networks. For more room set "default-address-pools" in daemon.json and restart the engine.',
			},
			{ by: 'manual', text: 'Or disconnect the VPN while you create the network.' },
		],
		sources: ['https://github.com/EricJMarti/inventory-hunter/issues/185'],
	},
	{
		id: 'vpn-interference',
		layer: 'network',
		detail: 'network',
		meaning:
			'The VPN client on this computer breaks the network of containers or of WSL: name resolution, routes or packet sizes.',
		remedies: [
			{
				by: 'auto',
				text: 'For WSL put under `[wsl2]` in %UserProfile%\\.wslconfig: `dnsTunneling=true`, `networkingMode=mirrored` (Windows 11 22H2 or later), then `wsl --shutdown`. If only big transfers hang, lower the MTU.',
			},
			{
				by: 'manual',
				text: "Otherwise: allow local networks in the VPN client (split tunnel), or ask the company's network team.",
			},
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
		meaning:
			'A proxy or a TLS inspection stands between the engine and the registry: its certificate is not known to the engine, or it asks for a sign-in.',
		remedies: [
			{
				by: 'auto',
				text: 'Set the proxy for the engine ("proxies" in daemon.json, or HTTPS_PROXY in its service), and import the company\'s root certificate into the system that the engine runs on.',
			},
		],
		sources: ['https://github.com/docker-library/hello-world/issues/86'],
	},
	{
		id: 'firewall-blocks-file-sharing',
		layer: 'network',
		detail: 'network',
		meaning:
			"A firewall blocks port 445 between Docker's virtual machine and Windows, so drives cannot be shared.",
		remedies: [
			{
				by: 'auto',
				text: 'Allow "File and Printer Sharing" for the network vEthernet (DockerNAT), 10.0.75.1; if it is allowed, unbind it from that adapter and bind it again.',
			},
			{ by: 'manual', text: 'Or use a current Docker Desktop: it shares files without port 445.' },
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
		meaning:
			"A firewall drops the traffic of WSL or of Hyper-V's network although the addresses are right.",
		remedies: [
			{
				by: 'auto',
				text: 'Elevated, look and allow: `Get-NetFirewallHyperVVMSetting -PolicyStore ActiveStore`, `Set-NetFirewallHyperVVMSetting -Name "{40E0AC32-46A5-438A-A0B2-2B479E8F2E90}" -DefaultInboundAction Allow` (Windows 11 22H2 or later).',
			},
		],
		sources: [],
	},
	{
		id: 'winsock-lsp-interference',
		layer: 'network',
		detail: 'network',
		meaning:
			"A program that hooks into Windows' network (Proxifier, game accelerators, some VPNs) is loaded into wsl.exe or docker.exe and breaks it.",
		remedies: [
			{
				by: 'auto',
				text: 'Last resort, elevated, it resets the settings of such programs: `netsh winsock reset`, then restart Windows.',
			},
			{
				by: 'manual',
				text: 'Better: update that program, or exclude wsl.exe and docker.exe in it.',
			},
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
		meaning: 'Addresses answer in WSL, but names do not resolve.',
		remedies: [
			{
				by: 'auto',
				text: 'Let WSL write /etc/resolv.conf anew: delete it, `wsl --shutdown`, start again. Or set `dnsTunneling=true` under `[wsl2]` in %UserProfile%\\.wslconfig (Windows 11 22H2 or later).',
			},
			{
				by: 'auto',
				text: 'For a server of your own: `generateResolvConf=false` under `[network]` in /etc/wsl.conf, and write the file yourself.',
			},
		],
		sources: [],
	},
	{
		id: 'wsl-network-share-unavailable',
		layer: 'network',
		detail: 'network',
		meaning: 'Windows cannot reach the files of WSL by \\\\wsl$ or \\\\wsl.localhost.',
		remedies: [
			{
				by: 'auto',
				text: '`wsl --shutdown`, start the distribution, and try again. If it stays: HKLM\\SYSTEM\\CurrentControlSet\\Control\\NetworkProvider\\Order, value ProviderOrder, must contain P9NP.',
			},
		],
		sources: [],
	},
	{
		id: 'libvirt-network-inactive',
		layer: 'network',
		detail: 'network',
		meaning: 'The libvirt network that the machine uses is not started.',
		remedies: [
			{
				by: 'auto',
				text: '`sudo virsh net-start default`, and for each boot `sudo virsh net-autostart default`.',
			},
		],
		sources: ['https://github.com/kubernetes/minikube/issues/17607'],
	},
	{
		id: 'virtualbox-hostonly-network',
		layer: 'network',
		detail: 'network',
		meaning: "VirtualBox's host-only network cannot be made or has an address that is not allowed.",
		remedies: [
			{
				by: 'auto',
				text: 'On Linux and macOS, allow the range in /etc/vbox/networks.conf (`* 192.168.0.0/16`), or use one of 192.168.56.0/21. On Windows, remove the adapter in the network manager of VirtualBox and make it again.',
			},
		],
		sources: ['https://github.com/docker-archive-public/docker.machine/issues/4783'],
	},
	{
		id: 'nested-mac-spoofing-off',
		layer: 'network',
		detail: 'outer-hypervisor',
		meaning:
			'The machines inside this virtual machine have no network: the outer switch drops the packets of adapters that it does not know.',
		remedies: [
			{
				by: 'owner',
				text: 'Hyper-V: `Set-VMNetworkAdapter -VMName VM -MacAddressSpoofing On`. ESXi: accept promiscuous mode and forged transmits on the port group.',
			},
			{
				by: 'auto',
				text: 'Or use a NAT switch inside: `New-VMSwitch -SwitchType Internal` with `New-NetNat`.',
			},
		],
		sources: [
			'https://learn.microsoft.com/virtualization/hyper-v-on-windows/user-guide/nested-virtualization',
		],
	},
];
