import type { Used } from '../model/facts.ts';
import { fail, type Judgement } from '../model/finding.ts';
import { valueIn } from '../model/observation.ts';
import { systemOf } from './system-of.ts';

/**
 * Nobody listens where the client asks. Starting an engine helps only where none runs, and only the one that the
 * client asks.
 */
export function silentEngine(
	said: string,
	facts: Used<'engine-service' | 'engine-endpoint' | 'windows-services'>,
): Judgement {
	const service = valueIn(facts['engine-service']);
	const { setBy = 'default', address = 'its address' } = valueIn(facts['engine-endpoint']) ?? {};
	const chosen = setBy === 'default' ? '' : `, which ${setBy} names`;
	const because = `nobody listens at ${address}${chosen} (${said})`;
	const system = systemOf(facts);
	if (setBy !== 'default') return fail(because, 'correct-engine-endpoint', { setBy, system });
	// There it is the pipe that says who should serve it.
	if (system === 'windows') return fail(because, 'read-engine-log', { system });
	if (service !== undefined && service.processId !== null) return fail(because, 'read-engine-log');
	return fail(because, 'start-engine', {
		init: service?.init ?? 'other',
		unit: String(service?.unitInstalled ?? false),
	});
}
