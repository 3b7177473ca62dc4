import type { Where } from '../model/remediation.ts';

/** Where a remediation is carried out, in words for people. */
export const whereWords: Readonly<Record<Where, string>> = {
	here: 'on this machine',
	'outer-host': 'by whoever runs the outer host',
	'cloud-control-plane': 'in the cloud account',
	firmware: 'in the firmware',
	organization: 'by whoever manages this machine for the organization',
	elsewhere: 'on another machine',
};
