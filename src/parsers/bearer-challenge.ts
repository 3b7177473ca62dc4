/** Where a registry wants a token to be asked for, and for which service. */
export interface BearerChallenge {
	readonly realm: string;
	readonly service: string | null;
}

/** The challenge in a `WWW-Authenticate` header (RFC 6750); null for any other kind. */
export function parseBearerChallenge(header: string): BearerChallenge | null {
	// Bearer realm="https://auth.docker.io/token",service="registry.docker.io",scope="repository:library/x:pull"
	const parameters = /^\s*bearer\s+(.*)$/i.exec(header)?.[1];
	if (parameters === undefined) return null;
	const values = new Map(
		[...parameters.matchAll(/([a-z_]+)="([^"]*)"/gi)].map(
			([, name = '', value = '']) => [name.toLowerCase(), value] as const,
		),
	);
	const realm = values.get('realm');
	return realm ? { realm, service: values.get('service') ?? null } : null;
}
