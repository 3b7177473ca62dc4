import type { BootMenu } from '../../model/boot-menu.ts';
import { bootRow } from './boot-row.ts';
import { loaderText } from './loader-text.ts';

function managerText(menu: BootMenu): string {
	return [
		...['Windows Boot Manager', '--------------------'],
		bootRow('identifier', '{9dea862c-5cdd-4e70-acc1-f32b344d4795}'),
		bootRow('default', menu.default),
		...menu.shown.map((id, place) => bootRow(place === 0 ? 'displayorder' : '', id)),
		...(menu.once === null ? [] : [bootRow('bootsequence', menu.once)]),
		bootRow('timeout', '30'),
	].join('\r\n');
}

const printed = (texts: readonly string[]): string => `\r\n${texts.join('\r\n\r\n')}\r\n`;

/** What an administrator is answered about the boot menu: the answers of PowerShell, by question. */
export function bootAnswers(
	menu: BootMenu,
	language: 'en' | 'zh-CN',
): Readonly<Record<'boot-entries' | 'boot-menu', unknown>> {
	const { current, entries } = menu;
	const started = entries.filter(({ id }) => id === current);
	const named = entries.map((entry) =>
		loaderText(entry, language, entry.id === current ? '{current}' : entry.id),
	);
	return {
		'boot-entries': [printed(named)],
		'boot-menu': [
			printed([managerText(menu)]),
			printed(entries.map((entry) => loaderText(entry, language))),
			printed(started.map((entry) => loaderText(entry, language))),
		],
	};
}
