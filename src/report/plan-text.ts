import { lastWave } from '../model/last-wave.ts';
import type { LeftOut, Plan, PlanStep } from '../model/plan.ts';
import { neutral } from './neutral.ts';
import { section } from './section.ts';
import { stepsText } from './steps-text.ts';
import type { Theme } from './theme.ts';
import { wrap } from './wrap.ts';

const reasons: Readonly<Record<LeftOut['why'], string>> = {
	'done-by-hand': 'by hand',
	'done-outside': 'by somebody else; the card says how',
	'waits-for-another': 'not before something above is mended',
	'after-restart': 'if it is still needed then',
};

function stepText(plan: Plan, step: PlanStep, theme: Theme): readonly string[] {
	const place = plan.steps.indexOf(step);
	const number = String(place + 1).padStart(2);
	// What goes on after a restart was explained before it.
	const goesOn = plan.steps.slice(0, place).some((one) => one.remediation === step.remediation);
	return [
		theme.strong(`${number}. ${step.title}${goesOn ? ', continued' : ''}`),
		...(goesOn ? [] : wrap(`because: ${step.because}`, theme.width, '      ')),
		...(goesOn ? [] : wrap(step.impact, theme.width, '      ')),
		...step.actions.flatMap(({ title }) => wrap(`- ${title}`, theme.width, '      ')),
	];
}

function restartText({ restarts }: Plan, wave: number, theme: Theme): readonly string[] {
	const restart = restarts.find(({ afterWave }) => afterWave === wave);
	if (restart === undefined) return [];
	const when = restart.always ? 'Restart' : 'Restart, if Windows asks for it';
	return [theme.warn(`    -- ${when}; you do that when it suits --`)];
}

function stepsOf(plan: Plan, theme: Theme): readonly string[] {
	const lines: string[] = [];
	for (let wave = 0; wave <= lastWave(plan); wave += 1) {
		for (const step of plan.steps) {
			if (step.wave === wave) lines.push(...stepText(plan, step, theme));
		}
		lines.push(...restartText(plan, wave, theme));
	}
	return lines;
}

function leftOutText(leftOut: readonly LeftOut[], theme: Theme): readonly string[] {
	return leftOut.flatMap(({ title, why, steps }) => [
		...wrap(`- ${title} (${reasons[why]})`, theme.width, '  '),
		...(why === 'done-by-hand' ? stepsText(steps, theme.width - 6, '      ') : []),
	]);
}

function riskText({ risks }: Plan, theme: Theme): readonly string[] {
	return risks.flatMap(({ id, text, wayBack }) => [
		...wrap(`${theme.bad('!')} ${id}: ${text}`, theme.width, '  '),
		...wrap(`The way back: ${wayBack}`, theme.width, '      '),
	]);
}

/** A plan as text for people: what will be changed and why, where restarts lie, what it may cost, what is left to others. */
export function planText(plan: Plan, theme: Theme): string {
	const safe = neutral(plan);
	const steps = stepsOf(safe, theme);
	const later = safe.leftOut.filter(({ why }) => why === 'after-restart');
	const others = safe.leftOut.filter(({ why }) => why !== 'after-restart');
	const lines = [
		...section('What will be changed', steps.length > 0 ? steps : ['  Nothing.'], theme),
		...section('What comes after the restart', leftOutText(later, theme), theme),
		...section('What it may cost', riskText(safe, theme), theme),
		...section('What is left to do otherwise', leftOutText(others, theme), theme),
	];
	return `${lines.join('\n')}\n`;
}
