import { defineCheck } from '../src/model/check.ts';
import { fail, notApplicable, pass, unknown } from '../src/model/finding.ts';
import { valueIn } from '../src/model/observation.ts';

/** Whether the engine knows the proxy that this session needs. */
export const engineProxy = defineCheck({
	id: 'engine-proxy',
	layer: 'engine',
	severity: 'advice',
	healthyTitle: 'The engine reaches the network as this session does',
	failingTitle: 'The engine does not know the proxy of this session',
	references: ['https://docs.docker.com/engine/daemon/proxy/'],
	appliesTo: ['linux', 'windows'],
	needs: ['proxies'],
	uses: ['engine-programs', 'windows-services'],
	diagnose({ proxies, 'engine-programs': programs, 'windows-services': services }) {
		if (proxies === undefined) return unknown('nothing is known about proxies');
		const noService = valueIn(services)?.['docker'] === null;
		if (noService || valueIn(programs)?.dockerd === null) {
			return notApplicable('there is no engine to tell');
		}
		const { environment, engine } = proxies;
		if (environment === null) return pass('this session uses no proxy');
		if (engine !== null) return pass(`the engine uses ${engine}`);
		return fail(
			`this session reaches the network through ${environment}; the engine fetches images without it`,
			'set-engine-proxy',
			{ proxy: environment, system: services.status === 'observed' ? 'windows' : 'linux' },
		);
	},
});
