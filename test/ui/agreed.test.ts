import { expect, test } from 'vitest';
import type { Plan } from '../../src/model/plan.ts';
import type { Risk } from '../../src/model/risk.ts';
import type { SetupEvent } from '../../src/model/setup-event.ts';
import { agreed } from '../../src/ui/agreed.ts';
import { agreeable } from '../support/rehearsed-setup.ts';

const planOf = (digest: string) => ({ digest }) as Plan;
const planned = (digest: string): SetupEvent => ({ event: 'planned', plan: planOf(digest) });
const looked = { event: 'looked' } as SetupEvent;
const step: SetupEvent = { event: 'step', step: 0, of: 1, title: 'x' };
const risk = (id: Risk['id']): Risk => ({ id, text: '', wayBack: '' });

function talk() {
	const events: SetupEvent[] = [];
	const no = { confirmPlan: async () => false, acceptRisk: async () => false };
	const agreement = { digest: 'same', risks: ['boot-failure'] as const };
	return { events, conversation: agreed(agreeable(events, no), agreement) };
}

test('the plan that was agreed to is neither shown nor asked for, and its risks are accepted', async () => {
	const { events, conversation } = talk();
	for (const event of [looked, planned('same'), step]) conversation.report(event);
	expect(events).toEqual([step]);
	expect(await conversation.confirmPlan(planOf('same'))).toBe(true);
	expect(await conversation.acceptRisk(risk('boot-failure'))).toBe(true);
	expect(await conversation.acceptRisk(risk('network-reset'))).toBe(false);
});

test('another plan is shown with what was seen, and it and its risks are asked for', async () => {
	const { events, conversation } = talk();
	for (const event of [looked, planned('other')]) conversation.report(event);
	expect(events).toEqual([looked, planned('other')]);
	expect(await conversation.acceptRisk(risk('boot-failure'))).toBe(false);
	expect(await conversation.confirmPlan(planOf('other'))).toBe(false);
	expect(await conversation.acceptRisk(risk('boot-failure'))).toBe(false);
});
