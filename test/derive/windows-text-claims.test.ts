import { describe, expect, test } from 'vitest';
import { windowsTextClaims } from '../../src/derive/windows-text-claims.ts';
import { parseTextKinds } from '../../src/parsers/text-kinds.ts';

const found = (text: string) => windowsTextClaims(text, parseTextKinds(text));
const told = (text: string) =>
	Object.fromEntries(found(text).claims.map(({ about, value }) => [about, value]));

describe('claims about a Windows machine', () => {
	test('systeminfo: also of a paste of its last lines', () => {
		const text =
			'Hyper-V Requirements:      VM Monitor Mode Extensions: Yes\r\n                           Virtualization Enabled In Firmware: No\r\n                           Second Level Address Translation: Yes\r\n                           Data Execution Prevention Available: Yes\r\n';
		expect(found(text).kinds).toEqual(['systeminfo']);
		expect(told(text)).toEqual({
			...{ hypervisorPresent: false, vmMonitorModeExtensions: true, slat: true },
			...{ virtualizationFirmwareEnabled: false, dataExecutionPrevention: true },
		});
	});

	test('msinfo32: names, and that a hypervisor was detected', () => {
		const text =
			'Item\tValue\nOS Name\tMicrosoft Windows 11 Pro\nVersion\t10.0.22631 Build 22631\nOS Manufacturer\tMicrosoft Corporation\nSystem Name\tPC01\nSystem Manufacturer\tVMware, Inc.\nSystem Model\tVMware20,1\nSystem Type\tx64-based PC\nA hypervisor has been detected. Features required for Hyper-V will not be displayed.\t\n';
		expect(found(text).kinds).toEqual(['msinfo32']);
		expect(told(text)).toEqual({
			...{ hypervisorPresent: true, build: 22631, kind: 'client', edition: 'Professional' },
			...{
				architecture: 'x64',
				'dmi.sys_vendor': 'VMware, Inc.',
				'dmi.product_name': 'VMware20,1',
			},
		});
	});

	test('msinfo32 in a file of its own', () => {
		const text =
			'<MsInfo><Category><Data><Item><![CDATA[OS Name]]></Item><Value><![CDATA[Microsoft Windows 7 Ultimate]]></Value></Data><Data><Item>Version</Item><Value>6.1.7601 Service Pack 1 Build 7601</Value></Data></Category></MsInfo>';
		expect(found(text).kinds).toEqual(['msinfo32']);
		expect(told(text)).toEqual({ build: 7601, kind: 'client', edition: 'Ultimate' });
	});

	test('Get-ComputerInfo', () => {
		const text =
			'OsName : Microsoft Windows Server 2019 Datacenter\nOsBuildNumber : 17763\nCsSystemType : x64-based PC\nCsModel : Virtual Machine\nHyperVisorPresent : True\n';
		expect(found(text).kinds).toEqual(['computer-properties']);
		expect(told(text)).toEqual({
			...{ build: 17763, hypervisorPresent: true, kind: 'server', edition: 'ServerDatacenter' },
			...{ 'dmi.product_name': 'Virtual Machine', architecture: 'x64' },
		});
	});

	test('bcdedit, dism, wsl, sc, and a prompt', () => {
		const boot =
			'Windows-Startladeprogramm\n-------------------------\nBezeichner              {current}\ndevice                  partition=C:\nosdevice                partition=C:\nhypervisorlaunchtype    Off\n';
		expect([found(boot).kinds, told(boot)]).toEqual([['bcdedit'], { launchType: 'off' }]);
		const dism =
			'Deployment Image Servicing and Management tool\nVersion: 10.0.19041.844\n\nImage Version: 10.0.19045.2965\n';
		expect([found(dism).kinds, told(dism)]).toEqual([['dism-heading'], { build: 19045 }]);
		expect(told('WSL version: 2.0.14.0\nWindows version: 10.0.22631.3155\n')).toEqual({
			build: 22631,
		});
		const services = 'SERVICE_NAME: VMTools\n        STATE              : 4  RUNNING\n';
		expect(told(services)).toEqual({ 'runs.VMTools': true });
		const prompt = 'Microsoft Windows [Version 6.1.7601]\nC:\\>ver';
		expect([found(prompt).kinds, told(prompt)]).toEqual([['windows-ver'], { build: 7601 }]);
	});

	test('a prompt inside a container tells nothing of the machine', () => {
		const text =
			'PS> docker run --rm nanoserver cmd /c ver\nMicrosoft Windows [Version 10.0.26100.1]\n';
		expect(told(text)).toEqual({});
	});

	test('features, but those in words that are not known', () => {
		expect(
			told('Feature Name : Containers\nState : Enabled\n\nFeature Name : X\nState : An\n'),
		).toEqual({
			'feature.Containers': 'enabled',
		});
	});

	test('nothing of other texts', () => {
		expect(found('Linux web01 6.1.0 #1')).toEqual({ kinds: [], claims: [] });
	});
});
