/** Status and headers of an HTTP answer; header names in lower case, a repeated one joined by a comma. */
export interface HttpHead {
	readonly statusCode: number;
	readonly headers: Readonly<Record<string, string>>;
}

/** The head of an HTTP/1 answer, without the empty line that ends it; null when it is none (RFC 9112). */
export function parseHttpHead(text: string): HttpHead | null {
	const [statusLine = '', ...lines] = text.split('\r\n');
	// HTTP/1.0 200 OK
	const status = /^HTTP\/1\.[01] ([1-5]\d\d)(?: |$)/.exec(statusLine);
	if (status === null) return null;
	const headers = new Map<string, string>();
	for (const line of lines) {
		// Server: Docker/20.10.24+dfsg1 (linux)
		const header = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*(.*?)[ \t]*$/.exec(line);
		const name = header?.[1]?.toLowerCase();
		if (name === undefined) return null;
		const earlier = headers.get(name);
		const value = header?.[2] ?? '';
		headers.set(name, earlier === undefined ? value : `${earlier}, ${value}`);
	}
	return { statusCode: Number(status[1]), headers: Object.fromEntries(headers) };
}
