import { defineRemediation } from '../src/model/remediation.ts';

/** Asks whoever manages the machines of the organization to allow WSL. */
export const askForWsl = defineRemediation<{ policy: string }>({
	id: 'ask-for-wsl',
	title: 'Ask for WSL to be allowed',
	impact: 'Nothing changes until the organization allows it.',
	where: 'organization',
	card: ({ policy }) => ({
		title: 'Allow the Windows Subsystem for Linux on a machine',
		addressee: 'whoever manages the Windows machines of the organization',
		why: `The policy ${policy} is 0 on this machine, which forbids WSL. Linux containers need it there.`,
		variants: [
			{
				when: 'any way of managing Windows',
				powerOff: false,
				steps: [
					{
						text: 'Allow it in Intune or in the group policy, under Windows Subsystem for Linux; the value is this one.',
						command: `reg query HKLM\\SOFTWARE\\Policies\\WSL /v ${policy}`,
					},
				],
				notes: [],
				alternatives: ['Use a container engine on another machine.'],
				sources: ['https://learn.microsoft.com/windows/wsl/intune'],
			},
		],
		verify: 'On this machine, `wsl --status` answers, and nestvirt diagnose names no policy.',
	}),
});
