import type { HttpAnswer } from '../../../model/http.ts';

/** An answer of a simulated engine: JSON, or a text as it is. */
export function told(statusCode: number, body: unknown = ''): HttpAnswer {
	const text = typeof body === 'string' ? body : JSON.stringify(body);
	return { statusCode, headers: {}, body: text, truncated: false };
}
