/** What a failed try means, and whether another one can help. */
export interface NetworkWords {
	readonly sentence: string;
	readonly isFinal: boolean;
}

const proxied =
	'Where a proxy leads out, set HTTPS_PROXY to its address, and see that it reaches this program (sudo drops it: sudo -E).';

const timed =
	'Nothing came for too long from HOST. The network, or a proxy or firewall on the way, is slow or drops it.';
const cut = 'HOST cut the connection.';
const route = 'There is no way in the network to HOST. See that this machine is connected.';
const name = `The name HOST is not known (DNS). See that this machine is connected. ${proxied}`;
const untrusted =
	'The certificate of HOST is not trusted. Where a company looks into encrypted connections, its own certificate must be known: --ca FILE, with the certificate as PEM from its administrators. Otherwise somebody may be in between.';
const clock =
	'The certificate of HOST is not valid now. See that the clock of this machine is right.';

const transient: Readonly<Record<string, string>> = {
	ENOTFOUND: name,
	EAI_AGAIN: name,
	ECONNREFUSED: `HOST refused the connection: nobody listens there, or a firewall answers. ${proxied}`,
	ECONNRESET: cut,
	EPIPE: cut,
	UND_ERR_SOCKET: cut,
	'another range': 'HOST gives another part of the file than was asked for.',
	HPE_INVALID_CONSTANT: 'HOST does not answer as a web server does.',
	ETIMEDOUT: timed,
	STALLED: timed,
	UND_ERR_CONNECT_TIMEOUT: timed,
	UND_ERR_HEADERS_TIMEOUT: timed,
	UND_ERR_BODY_TIMEOUT: timed,
	ENETUNREACH: route,
	EHOSTUNREACH: route,
};

const final: Readonly<Record<string, string>> = {
	DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
	SELF_SIGNED_CERT_IN_CHAIN: untrusted,
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
	UNABLE_TO_GET_ISSUER_CERT: untrusted,
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
	CERT_UNTRUSTED: untrusted,
	CERT_HAS_EXPIRED: clock,
	CERT_NOT_YET_VALID: clock,
	ERR_TLS_CERT_ALTNAME_INVALID:
		'The certificate of HOST belongs to another name: somebody else answers in its place, such as the login page of a network.',
	ERR_SSL_WRONG_VERSION_NUMBER:
		'HOST does not answer with encryption: a proxy or a login page may answer in its place.',
	EPROTO: 'No encryption could be agreed on with HOST.',
	ABORTED: 'The download did not end within its time.',
};

interface NetworkError {
	readonly code?: unknown;
	readonly message?: unknown;
	readonly cause?: unknown;
	readonly errors?: readonly unknown[];
	readonly hostname?: unknown;
	readonly address?: unknown;
	readonly port?: unknown;
}

/** The innermost error that has a code: what a library wraps is what happened. */
function innermost(error: unknown): NetworkError {
	const { cause, errors } = error as NetworkError;
	const inner = cause ?? errors?.[0];
	return inner !== undefined && inner !== null && typeof inner === 'object'
		? innermost(inner)
		: (error as NetworkError);
}

/** Who did not answer: the error names a proxy where that is who it is. */
function nameOf({ hostname, address, port }: NetworkError, host: string): string {
	if (typeof hostname === 'string') return hostname;
	const there = `${address}:${port}`;
	return typeof address !== 'string' || there === host ? host : `${there} (for ${host})`;
}

function tunnelWords(status: number, host: string): NetworkWords {
	return status === 407
		? {
				sentence: `The proxy asks for a login before it leads to ${host}. Put name and password into the variable: HTTPS_PROXY=http://NAME:PASSWORD@PROXY:PORT`,
				isFinal: true,
			}
		: {
				sentence: `The proxy does not lead to ${host} (status ${status}). Its administrators can allow it; or download the file elsewhere, and name it with --engine-archive FILE.`,
				isFinal: status < 500,
			};
}

function wordsFor(code: string): string {
	const known = final[code] ?? transient[code];
	if (known !== undefined) return `${known} (${code})`;
	return /^status \d+$/.test(code)
		? `HOST does not give the file now (${code}).`
		: `HOST could not be asked (${code}).`;
}

/** Says in words what kept a download from a host. */
export function networkWords(error: unknown, host: string): NetworkWords {
	const message = String((error as NetworkError | null)?.message ?? '');
	const tunnel = /Proxy response \((\d{3})\)/.exec(message)?.[1];
	if (tunnel !== undefined) return tunnelWords(Number(tunnel), host);
	if (/Proxy Authentication Required/.test(message)) return tunnelWords(407, host);
	const inner = innermost(error);
	const code = String(inner.code ?? 'unknown error');
	const words = wordsFor(code).replaceAll('HOST', nameOf(inner, host));
	return { sentence: words, isFinal: code in final };
}
