import { httpGet } from '../http-get.ts';

const limit = 2000;

/** Whether an engine answers its health question at a socket; whoever else listens there does not count. */
export async function engineAnswers(socket: string): Promise<boolean> {
	const endpoint = { transport: 'unix', path: socket } as const;
	const answer = await httpGet(endpoint, '/_ping', AbortSignal.timeout(limit));
	return answer.status === 'observed' && answer.value.statusCode === 200;
}
