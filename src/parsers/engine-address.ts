import type { EngineEndpoint } from '../model/engine-facts.ts';

type Place = Pick<EngineEndpoint, 'endpoint' | 'problem'>;

const malformed: Place = { endpoint: null, problem: 'address-malformed' };
const otherClient: Place = { endpoint: null, problem: 'needs-other-client' };

const defaultPort = 2375;

function tcpPlace(address: string): Place {
	if (!URL.canParse(address)) return malformed;
	const { hostname, port } = new URL(address);
	if (hostname === '') return malformed;
	return {
		endpoint: {
			transport: 'tcp',
			hostname: hostname.replace(/^\[(.*)\]$/, '$1'),
			port: port === '' ? defaultPort : Number(port),
		},
		problem: null,
	};
}

/**
 * Where an engine address leads, in the spellings of the docker client's `-H`
 * (https://docs.docker.com/reference/cli/docker/#host). `ssh` and TLS need a client of their own.
 */
export function parseEngineAddress(address: string, tls: boolean): Place {
	// unix:///var/run/docker.sock
	const match = /^([a-z]+):\/\/(.*)$/.exec(address);
	const rest = match?.[2] ?? '';
	switch (match?.[1]) {
		case 'unix':
			return rest.startsWith('/')
				? { endpoint: { transport: 'unix', path: rest }, problem: null }
				: malformed;
		case 'npipe':
			// npipe:////./pipe/docker_engine
			return rest.startsWith('//')
				? { endpoint: { transport: 'npipe', path: rest }, problem: null }
				: malformed;
		case 'tcp':
		case 'http':
			return tls ? otherClient : tcpPlace(address);
		case 'ssh':
		case 'https':
			return otherClient;
		default:
			return malformed;
	}
}
