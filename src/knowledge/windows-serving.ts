import type { Serving } from '../model/action.ts';

/** What runs the engine on Windows: its service, which answers at the usual pipe once it is ready. */
export const windowsServing: Serving = {
	...{ kind: 'service', service: 'docker', startType: 'automatic', running: true },
	pipe: '//./pipe/docker_engine',
};
