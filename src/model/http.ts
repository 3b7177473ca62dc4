/** Where an HTTP server listens. */
export type HttpEndpoint =
	| { readonly transport: 'unix'; readonly path: string }
	| { readonly transport: 'npipe'; readonly path: string }
	| { readonly transport: 'tcp'; readonly hostname: string; readonly port: number };

/** An HTTP answer; header names in lower case, body cut at 1 MiB. */
export interface HttpAnswer {
	readonly statusCode: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string;
	readonly truncated: boolean;
}
