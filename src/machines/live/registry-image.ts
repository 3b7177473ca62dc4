import { Agent, type Dispatcher, EnvHttpProxyAgent, request } from 'undici';
import type { ImageReference, RegistryImage } from '../../model/image.ts';
import type { Reading } from '../../model/observation.ts';
import { parseBearerChallenge } from '../../parsers/bearer-challenge.ts';
import { parseJsonObject } from '../../parsers/json-object.ts';

type Missing = Exclude<Reading<never>, { status: 'observed' }>;

/** One conversation with a registry: where it is, how it is reached, and the token that it gave. */
interface Talk {
	readonly origin: string;
	readonly repository: string;
	readonly agent: Dispatcher;
	readonly signal: AbortSignal;
	token: string | null;
}

interface Answer {
	readonly statusCode: number;
	readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
	readonly body: string;
}

const bodyLimit = 1024 * 1024;
const mostRedirects = 3;
// https://github.com/opencontainers/distribution-spec/blob/main/spec.md, and Docker's own older names.
const accepted = [
	'application/vnd.oci.image.index.v1+json',
	'application/vnd.docker.distribution.manifest.list.v2+json',
	'application/vnd.oci.image.manifest.v1+json',
	'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');

// What the engine, too, asks without encryption: https://docs.docker.com/reference/cli/dockerd/#insecure-registries
const isLoopback = (host: string): boolean =>
	/^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/.test(host);

const originOf = (registry: string): string => {
	if (registry === 'docker.io') return 'https://registry-1.docker.io';
	return `${isLoopback(registry) ? 'http' : 'https'}://${registry}`;
};

const failed = (detail: string): Missing => ({ status: 'unobserved', reason: 'failed', detail });

// A registry may name any address; only encrypted ones are asked, and its own host where that is this computer.
function mayAsk(url: URL, origin: string): boolean {
	return url.protocol === 'https:' || (isLoopback(url.host) && isLoopback(new URL(origin).host));
}

async function get(
	talk: Talk,
	url: URL,
	headers: Readonly<Record<string, string>>,
): Promise<Answer> {
	const { agent: dispatcher, signal } = talk;
	const answer = await request(url, { dispatcher, signal, headers });
	const chunks: Buffer[] = [];
	let bytes = 0;
	for await (const chunk of answer.body) {
		bytes += chunk.length;
		if (bytes > bodyLimit) throw new Error(`its answer is longer than ${bodyLimit} bytes`);
		chunks.push(chunk);
	}
	const body = Buffer.concat(chunks).toString('utf8');
	return { statusCode: answer.statusCode, headers: answer.headers, body };
}

/** Asks for a token as a stranger, who may read what is public; null where the registry gives none. */
async function tokenFor(talk: Talk, refusal: Answer): Promise<string | null> {
	const challenge = parseBearerChallenge(String(refusal.headers['www-authenticate'] ?? ''));
	if (challenge === null || !URL.canParse(challenge.realm)) return null;
	const url = new URL(challenge.realm);
	if (!mayAsk(url, talk.origin)) return null;
	if (challenge.service !== null) url.searchParams.set('service', challenge.service);
	url.searchParams.set('scope', `repository:${talk.repository}:pull`);
	const { statusCode, body } = await get(talk, url, {});
	const given = statusCode === 200 ? parseJsonObject(body) : null;
	const token = given?.['token'] ?? given?.['access_token'];
	// It goes into a header.
	return typeof token === 'string' && /^[\x21-\x7e]+$/.test(token) ? token : null;
}

async function authorized(talk: Talk, url: URL): Promise<Answer> {
	const headers = (): Record<string, string> => ({
		accept: accepted,
		...(talk.token === null ? {} : { authorization: `Bearer ${talk.token}` }),
	});
	const first = await get(talk, url, headers());
	if (first.statusCode !== 401 || talk.token !== null) return first;
	talk.token = await tokenFor(talk, first);
	return talk.token === null ? first : get(talk, url, headers());
}

// What lies elsewhere is signed by its address: the token of the registry stays here.
async function followed(talk: Talk, first: Answer, from: URL): Promise<Answer> {
	let [answer, base] = [first, from];
	for (let hops = 0; hops < mostRedirects && answer.statusCode >= 300; hops++) {
		const location = String(answer.headers['location'] ?? '');
		if (answer.statusCode >= 400 || !URL.canParse(location, base.href)) return answer;
		base = new URL(location, base);
		if (!mayAsk(base, talk.origin)) return answer;
		answer = await get(talk, base, {});
	}
	return answer;
}

function refusalOf({ statusCode }: Answer): Missing {
	if (statusCode === 404) return { status: 'absent', detail: 'the registry has no such image' };
	const detail = `the registry answered ${statusCode}`;
	if (statusCode === 401 || statusCode === 403) {
		return { status: 'unobserved', reason: 'access-denied', detail };
	}
	return failed(statusCode === 429 ? `${detail}: it was asked too often from here` : detail);
}

async function textAt(talk: Talk, place: string): Promise<string | Missing> {
	const url = new URL(`${talk.origin}/v2/${talk.repository}/${place}`);
	const answer = await followed(talk, await authorized(talk, url), url);
	return answer.statusCode === 200 ? answer.body : refusalOf(answer);
}

async function ask(talk: Talk, which: string): Promise<Reading<RegistryImage>> {
	const manifest = await textAt(talk, `manifests/${which}`);
	if (typeof manifest !== 'string') return manifest;
	const config = parseJsonObject(manifest)?.['config'] as { readonly digest?: unknown } | undefined;
	const digest = config?.digest;
	if (typeof digest !== 'string' || !/^[a-z0-9]+:[0-9a-f]{32,128}$/.test(digest)) {
		return { status: 'observed', value: { manifest, configuration: null } };
	}
	const configuration = await textAt(talk, `blobs/${digest}`);
	return typeof configuration === 'string'
		? { status: 'observed', value: { manifest, configuration } }
		: configuration;
}

function reasonOf(error: unknown, signal: AbortSignal): Missing {
	if (signal.aborted) {
		return {
			status: 'unobserved',
			reason: 'timed-out',
			detail: 'the registry did not answer in time',
		};
	}
	const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
	return failed(String(code ?? message ?? error));
}

/**
 * What a registry says about an image, asked as a stranger, through the proxy that the environment names. Nothing is
 * thrown: each refusal is a value, and `signal` ends it.
 */
export async function registryImage(
	{ registry, repository, tag, digest }: ImageReference,
	signal: AbortSignal,
): Promise<Reading<RegistryImage>> {
	// As for the engine, this computer itself lies behind no proxy.
	const agent = isLoopback(registry) ? new Agent() : new EnvHttpProxyAgent();
	const talk: Talk = { origin: originOf(registry), repository, agent, signal, token: null };
	try {
		return await ask(talk, digest ?? tag ?? 'latest');
	} catch (error) {
		return reasonOf(error, signal);
	} finally {
		await agent.destroy();
	}
}
