import type { BootEntry } from '../../model/boot-menu.ts';
import { bootRow } from './boot-row.ts';

const launchWords = { auto: 'Auto', off: 'Off' } as const;

// Headings and the word before the name are translated, elements are not.
const translated = {
	en: { heading: 'Windows Boot Loader', identifier: 'identifier' },
	'zh-CN': { heading: 'Windows 启动加载器', identifier: '标识符' },
} as const;

/** What `bcdedit /enum` prints of an entry that starts a Windows, under this name. */
export function loaderText(
	{ id, description, launchType }: BootEntry,
	language: keyof typeof translated,
	name: string = id,
): string {
	const { heading, identifier } = translated[language];
	return [
		...[heading, '-------------------'],
		...[bootRow(identifier, name), bootRow('device', 'partition=C:')],
		bootRow('path', '\\WINDOWS\\system32\\winload.efi'),
		bootRow('description', description),
		...(launchType === null ? [] : [bootRow('hypervisorlaunchtype', launchWords[launchType])]),
	].join('\r\n');
}
