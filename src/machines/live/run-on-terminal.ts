import { spawn } from 'node:child_process';
import type { Reading } from '../../model/observation.ts';

/** Runs a program on this terminal and waits for its end. What is typed to interrupt it is for it alone. */
export function runOnTerminal(program: string, words: readonly string[]): Promise<Reading<number>> {
	const waitsOn = (): void => {};
	const signals = ['SIGINT', 'SIGQUIT'] as const;
	for (const signal of signals) process.on(signal, waitsOn);
	return new Promise((resolve) => {
		const answer = (reading: Reading<number>): void => {
			for (const signal of signals) process.off(signal, waitsOn);
			resolve(reading);
		};
		const failed = (detail: string): void =>
			answer({ status: 'unobserved', reason: 'failed', detail: `${program}: ${detail}` });
		const child = spawn(program, [...words], { stdio: 'inherit' });
		child.on('error', ({ message }) => failed(message));
		child.on('close', (code, signal) =>
			code === null ? failed(`ended by ${signal}`) : answer({ status: 'observed', value: code }),
		);
	});
}
