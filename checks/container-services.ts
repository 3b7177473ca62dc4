import { defineCheck } from '../src/model/check.ts';
import { fail, pass, unknown } from '../src/model/finding.ts';
import { valueIn } from '../src/model/observation.ts';

const wanted = ['hns', 'vmcompute'];

/** Whether the two services of Windows that every container needs can be started. */
export const containerServices = defineCheck({
	id: 'container-services',
	layer: 'service',
	severity: 'blocker',
	healthyTitle: 'The services of Windows that containers need can run',
	failingTitle: 'A service of Windows that containers need cannot run',
	references: ['https://github.com/moby/moby/blob/master/daemon/daemon_windows.go'],
	appliesTo: ['windows'],
	needs: ['windows-services'],
	uses: ['windows-restart', 'windows-release'],
	dependsOn: ['containers-feature', 'hyper-v-feature', 'virtual-machine-platform'],
	diagnose({ 'windows-services': services, 'windows-restart': restart, ...facts }) {
		if (services === undefined) return unknown('the service manager told nothing');
		const missing = wanted.filter((name) => services[name] === null);
		if (missing.length > 0) {
			const because = `there is no service ${missing.join(' and ')}`;
			if (valueIn(restart)?.signals.length) {
				return fail(`${because} yet: a restart is pending`, 'restart-windows');
			}
			const kind = valueIn(facts['windows-release'])?.kind ?? 'client';
			return fail(because, 'enable-containers', { kind });
		}
		const off = wanted.filter((name) => services[name]?.startType === 'disabled');
		return off.length > 0
			? fail(`${off.join(' and ')} is disabled`, 'start-windows-service', { name: off[0] ?? '' })
			: pass(wanted.map((name) => `${name} ${services[name]?.state ?? 'not seen'}`).join(', '));
	},
});
