import { defineCheck } from '../src/model/check.ts';
import { fail, pass, unknown } from '../src/model/finding.ts';

/** Windows Server 1709, the first whose containers get along with the policy. */
const firstServer = 16299;

/**
 * Whether a policy of BitLocker lets the disks of containers be written. Each is a fixed drive of its own to Windows,
 * and none of them is encrypted.
 */
export const driveEncryptionPolicy = defineCheck({
	id: 'drive-encryption-policy',
	layer: 'permission',
	severity: 'blocker',
	healthyTitle: 'The disks of Windows containers may be written',
	failingTitle: 'A policy of BitLocker makes the disks of Windows containers read-only',
	references: [
		'https://github.com/docker/for-win/issues/14569',
		'https://github.com/docker/for-win/issues/1798',
		'https://github.com/MicrosoftDocs/Virtualization-Documentation/issues/1629',
		'https://learn.microsoft.com/virtualization/community/team-blog/2018/20180122-a-smaller-windows-server-core-container-with-better-application-compatibility',
	],
	appliesTo: ['windows'],
	needs: ['drive-encryption-policy', 'windows-release'],
	diagnose({ 'drive-encryption-policy': policy, 'windows-release': release }) {
		if (!policy?.deniesWriting) return pass('no policy keeps drives without BitLocker read-only');
		if (release === undefined) return unknown('Windows told no version');
		return release.kind === 'server' && release.build >= firstServer
			? pass('the policy is set, and Windows Server exempts containers since 1709')
			: fail('the policy FDVDenyWriteAccess is 1', 'ask-for-write-access');
	},
});
