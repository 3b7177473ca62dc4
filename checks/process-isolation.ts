import { defineCheck } from '../src/model/check.ts';
import { fail, pass, unknown } from '../src/model/finding.ts';

const [firstServer, firstClient] = [14393, 17763];

/** Whether this build of Windows runs containers that share its kernel. */
export const processIsolation = defineCheck({
	id: 'process-isolation',
	layer: 'guest-os',
	severity: 'blocker',
	healthyTitle: 'This build of Windows runs containers that share its kernel',
	failingTitle: 'This build of Windows runs no containers that share its kernel',
	references: [
		'https://learn.microsoft.com/virtualization/windowscontainers/manage-containers/hyperv-container',
		'https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility',
	],
	appliesTo: ['windows'],
	needs: ['windows-release'],
	dependsOn: ['windows-edition', 'containers-release'],
	diagnose({ 'windows-release': release }) {
		if (release === undefined) return unknown('Windows told no version');
		const { kind, build, architecture } = release;
		const first = kind === 'server' ? firstServer : firstClient;
		if (architecture !== null && architecture !== 'x64') {
			return fail(
				`there is no engine for Windows containers on ${architecture}`,
				'use-other-machine',
			);
		}
		// The engine's default on desktops stays what it is: https://github.com/moby/moby/blob/master/daemon/daemon_windows.go
		const asked = kind === 'client' ? '; ask for each with --isolation=process' : '';
		if (build >= first && architecture === null) {
			return unknown('nobody told which processor this Windows is made for', 'systeminfo');
		}
		return build >= first
			? pass(`build ${build} does, and needs no virtualization for it${asked}`)
			: fail(`build ${build} runs none; a ${kind} needs build ${first}`, 'update-windows', {
					build: String(first),
				});
	},
});
