import { defineRemediation } from '../src/model/remediation.ts';

/** Asks whoever manages the machines of the organization to let drives without BitLocker be written. */
export const askForWriteAccess = defineRemediation({
	id: 'ask-for-write-access',
	title: 'Ask for drives without BitLocker to be writable',
	impact: 'Nothing changes until the organization exempts this machine.',
	where: 'organization',
	card: () => ({
		title: 'Let a machine write to fixed drives that BitLocker does not protect',
		addressee: 'whoever manages the Windows machines of the organization',
		why: 'The policy "Deny write access to fixed drives not protected by BitLocker" applies to this machine. To Windows the disk of a container is such a drive, so images cannot be unpacked and containers do not start: "The media is write protected".',
		variants: [
			{
				when: 'any way of managing Windows',
				powerOff: false,
				steps: [
					{
						text: 'Exempt the machine in the group policy, or in Intune: BitLocker Drive Encryption, Fixed Data Drives.',
					},
					{
						text: 'See that it arrived: the value is 0, or there is none.',
						command:
							'reg query HKLM\\SYSTEM\\CurrentControlSet\\Policies\\Microsoft\\FVE /v FDVDenyWriteAccess',
					},
				],
				notes: ['A 0 set by hand lasts until the policy comes again.'],
				alternatives: ['Use Windows Server, which exempts containers since 1709.'],
				sources: [
					'https://github.com/docker/for-win/issues/14569',
					'https://github.com/docker/for-win/issues/1798',
				],
			},
		],
		verify:
			'On this machine, `docker pull mcr.microsoft.com/windows/nanoserver:ltsc2022` unpacks all its layers.',
	}),
});
