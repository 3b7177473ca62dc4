import type { QueryName } from '../../../model/windows-machine.ts';

const features = [
	...['Microsoft-Hyper-V', 'Microsoft-Hyper-V-Hypervisor', 'HypervisorPlatform', 'Containers'],
	...['VirtualMachinePlatform', 'Microsoft-Windows-Subsystem-Linux'],
];
const wanted = features.map((name) => `Name='${name}'`).join(' OR ');

// Bare braces are a script block, and exit code 1 is no administrator.
const printed = (what: string): string =>
	`$entry = & "$env:SystemRoot\\System32\\bcdedit.exe" /enum ${what} | Out-String; if ($LASTEXITCODE -ne 0) { Write-Error -Message $entry -ErrorId AccessDenied -ErrorAction Stop }; $entry`;
// With /v every entry has its number, and none a name.
const enumerated = (what: string): string => printed(`'${what}' /v`);

/**
 * What PowerShell is asked: constants that use nothing but commands of Windows PowerShell 5.1 which are allowed in
 * Constrained Language Mode. Classes: https://learn.microsoft.com/windows/win32/cimwin32prov/win32-optionalfeature,
 * https://learn.microsoft.com/windows/security/hardware-security/enable-virtualization-based-protection-of-code-integrity,
 * https://learn.microsoft.com/windows/win32/secprov/win32-encryptablevolume (administrators only),
 * https://learn.microsoft.com/windows-hardware/drivers/devtest/bcdedit--enum,
 * https://learn.microsoft.com/powershell/module/netnat/get-netnat
 */
export const queries: Readonly<Record<QueryName, string>> = {
	'optional-features': `Get-CimInstance -ClassName Win32_OptionalFeature -Filter "${wanted}" | Select-Object -Property Name, InstallState`,
	'device-guard':
		'Get-CimInstance -Namespace root/Microsoft/Windows/DeviceGuard -ClassName Win32_DeviceGuard | Select-Object -Property VirtualizationBasedSecurityStatus, SecurityServicesRunning',
	'boot-entries': printed('osloader'),
	'boot-menu': ['{bootmgr}', 'osloader', '{current}'].map(enumerated).join('; '),
	'engine-events':
		"Get-WinEvent -FilterHashtable @{ LogName = 'Application'; ProviderName = 'docker' } -MaxEvents 50 | Select-Object -Property Id, Message",
	// A service is named first in each, by the name that is shown, and a program's own name is not translated.
	'service-events':
		"Get-WinEvent -FilterHashtable @{ LogName = 'System'; ProviderName = 'Service Control Manager'; Id = 7000, 7001, 7009, 7023, 7024, 7031, 7034 } -MaxEvents 50 | Select-Object -Property Id, @{ Name = 'Values'; Expression = { @($_.Properties | Select-Object -ExpandProperty Value) } }",
	'encrypted-volumes':
		'Get-CimInstance -Namespace root/CIMV2/Security/MicrosoftVolumeEncryption -ClassName Win32_EncryptableVolume | Select-Object -Property DriveLetter, ProtectionStatus',
	'network-nats':
		"Get-NetNat | Select-Object -Property Name, InternalIPInterfaceAddressPrefix, ExternalIPInterfaceAddressPrefix, @{ Name = 'Mappings'; Expression = { @(Get-NetNatStaticMapping -NatName $_.Name).Count } }",
	'malware-scanners':
		'Get-CimInstance -Namespace root/SecurityCenter2 -ClassName AntiVirusProduct | Select-Object -Property displayName, instanceGuid',
};
