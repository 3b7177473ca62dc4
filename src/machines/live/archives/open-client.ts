import { readFileSync } from 'node:fs';
import { rootCertificates } from 'node:tls';
import type { Dispatcher } from 'undici';
import type { ArchiveLimits, ArchiveSite } from './archive-limits.ts';
import { refusal } from './refusal.ts';

/** Asks servers, through the proxies that the environment names. */
export interface Client {
	get(
		url: URL,
		headers: Readonly<Record<string, string>>,
		signal: AbortSignal,
	): Promise<Dispatcher.ResponseData>;
	close(): Promise<void>;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** An address of a proxy as a URL; undefined: there is none. */
function proxyIn(environment: Environment, name: string): string | undefined {
	const text = environment[name] || environment[name.toUpperCase()];
	if (!text) return undefined;
	const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
	if (URL.canParse(whole)) return whole;
	// The text may hold a password: it is not shown.
	throw refusal(
		`${name.toUpperCase()} is no address of a proxy, such as http://proxy:3128. Nothing was changed.`,
	);
}

/** Everything that a server may be trusted by: naming one certificate would forget all others. */
function trusted(ca: string, { NODE_EXTRA_CA_CERTS: file }: Environment): readonly string[] {
	if (!file) return [...rootCertificates, ca];
	try {
		return [...rootCertificates, readFileSync(file, 'utf8'), ca];
	} catch {
		return [...rootCertificates, ca];
	}
}

/** Opens a client. undici is loaded late: only a download needs it. */
export async function openClient(
	{ ca, environment = process.env }: ArchiveSite,
	limits: ArchiveLimits,
): Promise<Client> {
	const { EnvHttpProxyAgent, request } = await import('undici');
	const connect = {
		...(ca === undefined ? {} : { ca: [...trusted(ca, environment)] }),
		// What is silent is ended by its own clock; and Wine connects no socket that is told to keep itself alive.
		...{ timeout: limits.stall, keepAlive: false },
	};
	const [http, https] = [proxyIn(environment, 'http_proxy'), proxyIn(environment, 'https_proxy')];
	const dispatcher = new EnvHttpProxyAgent({
		// Empty, not missing: undici would look into the environment by itself.
		...{ httpProxy: http ?? '', httpsProxy: https ?? http ?? '' },
		noProxy: environment['no_proxy'] || environment['NO_PROXY'] || '',
		...{ connect, requestTls: connect, proxyTls: connect },
		// Few proxies let a tunnel lead to an unencrypted server.
		...{ proxyTunnel: false, headersTimeout: 0, bodyTimeout: 0 },
	});
	return {
		get: (url, headers, signal) => request(url, { dispatcher, headers, signal }),
		close: () => dispatcher.destroy(),
	};
}
