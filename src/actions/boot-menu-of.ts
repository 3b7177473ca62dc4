import type { BootMenu } from '../model/boot-menu.ts';
import type { Machine } from '../model/machine.ts';
import type { Reading } from '../model/observation.ts';
import { parseBootMenu } from '../parsers/boot-menu.ts';

/** The boot menu of a Windows machine; for administrators only. */
export async function bootMenuOf(machine: Machine): Promise<Reading<BootMenu>> {
	const answer = await machine.query('boot-menu');
	if (answer.status !== 'observed') return answer;
	const menu = parseBootMenu(answer.value);
	return menu === null
		? { status: 'unobserved', reason: 'unparsable', detail: 'bcdedit' }
		: { status: 'observed', value: menu };
}
