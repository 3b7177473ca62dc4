import { everyProbe } from '../../scripts/every-probe.ts';
import type { EngineCall } from '../../src/model/engine-call.ts';
import type { HttpAnswer } from '../../src/model/http.ts';
import { askOf, type Machine, machineFrom } from '../../src/model/machine.ts';
import type { Reading } from '../../src/model/observation.ts';
import type { ProofResult } from '../../src/model/proof.ts';
import { collect } from '../../src/pipeline/collect.ts';
import { proofs } from '../../src/proofs/index.ts';

/** Answers a call instead of the engine; undefined: the engine answers itself. */
export type Instead = (call: EngineCall) => Reading<HttpAnswer> | undefined;

/** A machine whose engine answers some calls differently, and every call that it was asked. */
export function engineThat(
	machine: Machine,
	instead: Instead = () => undefined,
): { readonly machine: Machine; readonly calls: readonly string[] } {
	const calls: string[] = [];
	const ask = askOf(machine);
	const wrapped = machineFrom(machine.os, (operation, args) => {
		if (operation !== 'engineCall') return ask(operation, args);
		const call = args[1] as EngineCall;
		calls.push(`${call.method} ${call.path.replace(/^\/v[\d.]+/, '')}`);
		return Promise.resolve(instead(call)).then((answer) => answer ?? ask(operation, args));
	});
	return { machine: wrapped, calls };
}

/** An engine's refusal. */
export function refusal(statusCode: number, message: string): Reading<HttpAnswer> {
	const body = JSON.stringify({ message });
	return { status: 'observed', value: { statusCode, headers: {}, body, truncated: false } };
}

/** Runs one proof by its id, with the facts that it needs. */
export async function proofOn(machine: Machine, id: string, run = 'run1'): Promise<ProofResult> {
	const proof = proofs.find((one) => one.id === id);
	if (proof === undefined) throw new Error(`there is no proof ${id}`);
	const needed = everyProbe.filter(({ fact }) => proof.needs.includes(fact));
	const facts = await collect(machine, needed, { proof: true, online: false });
	return proof.run(machine, { facts, run });
}

/** What the engine still keeps with the label of proofs. */
export async function leftIn(machine: Machine): Promise<readonly string[]> {
	const endpoint = { transport: 'unix', path: '/var/run/docker.sock' } as const;
	const filters = encodeURIComponent('{"label":["nestvirt.proof"]}');
	const paths = [`/containers/json?all=1&filters=${filters}`, `/volumes?filters=${filters}`];
	const texts: string[] = [];
	for (const path of [...paths, `/images/json?filters=${filters}`]) {
		const answer = await machine.engineCall(endpoint, { method: 'GET', path, milliseconds: 1 });
		const body = answer.status === 'observed' ? answer.value.body : answer.detail;
		texts.push(...(body.match(/"(?:Id|Name)":"[^"]+"/g) ?? []));
	}
	return texts;
}
