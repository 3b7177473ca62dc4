import type { EngineService } from '../model/engine-facts.ts';
import type { Used } from '../model/facts.ts';
import { valueIn } from '../model/observation.ts';

/** What starts a daemon that no service of this machine knows: its program, and cron with the machine; nothing where one does. */
export function daemonAlone(
	service: EngineService | undefined,
	facts: Used<'engine-programs' | 'system-tools'>,
): { readonly program?: string; readonly cron?: string } {
	const program = valueIn(facts['engine-programs'])?.dockerd;
	if (service?.init !== 'other' || service.unitInstalled || !program) return {};
	return { program, cron: String(valueIn(facts['system-tools'])?.cron ?? false) };
}
