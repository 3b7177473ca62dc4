import type { Duplex } from 'node:stream';
import type { EngineCall } from '../../../model/engine-call.ts';
import type { HttpEndpoint } from '../../../model/http.ts';
import type { WindowsMachine } from '../../../model/windows-machine.ts';
import { engineCall } from '../engine-call.ts';
import { httpGet } from '../http-get.ts';
import { insideAnswers } from './inside-answers.ts';
import { insideConnection } from './inside-connection.ts';
import { runWsl } from './run-wsl.ts';
import { wslWords } from './wsl-words.ts';

type Asked = (...args: readonly never[]) => ReturnType<WindowsMachine['inDistribution']>;

const patience = 20_000;

/**
 * The engine's socket inside is reached through its client; a port of the distribution is one of Windows, too, a second
 * later at most: https://github.com/microsoft/WSL/blob/3e27a6a50/src/linux/init/localhost.cpp
 */
function connectionTo(
	program: string,
	distribution: string,
	{ transport }: HttpEndpoint,
): (() => Duplex) | undefined {
	return transport === 'unix' ? () => insideConnection(program, distribution) : undefined;
}

/** Asks a distribution through this wsl.exe, which starts it where it does not run. */
export function inDistribution(program: string): WindowsMachine['inDistribution'] {
	const run = runWsl(program);
	return async (distribution, operation, args) => {
		if (wslWords.terminate(distribution) === null) {
			const detail = `the name ${distribution} is refused`;
			return { status: 'unobserved', reason: 'unsupported', detail };
		}
		const asked: Readonly<Record<string, Asked>> = {
			...(insideAnswers(run, distribution) as unknown as Record<string, Asked>),
			httpGet: (endpoint: HttpEndpoint, path: string, headers?: Record<string, string>) => {
				const connection = connectionTo(program, distribution, endpoint);
				return httpGet(endpoint, path, AbortSignal.timeout(patience), headers, connection);
			},
			engineCall: (endpoint: HttpEndpoint, call: EngineCall) =>
				engineCall(endpoint, call, connectionTo(program, distribution, endpoint)),
		};
		const answer = asked[operation];
		if (answer !== undefined) return answer(...(args as readonly never[]));
		const detail = `${operation} is not asked inside a distribution`;
		return { status: 'unobserved', reason: 'unsupported', detail };
	};
}
