import type { BootOptions } from '../model/windows-facts.ts';

function elementsIn(block: string): ReadonlyMap<string, string> {
	return new Map(
		block.split(/\r?\n/).flatMap((line) => {
			// hypervisorlaunchtype    Auto
			const [, name, value] = /^\s*([a-z]+)\s{2,}(\S.*?)\s*$/.exec(line) ?? [];
			return name && value ? [[name, value.toLowerCase()] as const] : [];
		}),
	);
}

// The boot manager has a block of its own, which names the entry that it starts.
const isLoader = (elements: ReadonlyMap<string, string>): boolean =>
	elements.has('hypervisorlaunchtype') ||
	elements.has('systemroot') ||
	/winload\.(efi|exe)$/.test(elements.get('path') ?? '');
// identifier              {current}
const own = /^[^{\n]*\{current\}\s*$[\s\S]*?^\s*device\s/m;

/**
 * The entry that was booted, as `bcdedit /enum` prints it, alone or among others. Headings, and the word before the
 * entry's own name, are in the user's language; element names are not. Null where no entry is found, such as in an
 * error, and where several differ and none is the one that was booted.
 */
export function parseBootEntry(text: string): BootOptions | null {
	const loaders = text
		.split(/(?:\r?\n[ \t]*){2,}/)
		.map((block) => ({ block, elements: elementsIn(block) }))
		.filter(({ elements }) => isLoader(elements));
	const booted = loaders.filter(({ block }) => own.test(block));
	const launches = (booted.length > 0 ? booted : loaders).map(({ elements }) => {
		const launch = elements.get('hypervisorlaunchtype');
		return launch === 'auto' || launch === 'off' ? launch : null;
	});
	const [launchType, ...others] = [...new Set(launches)];
	return launchType === undefined || others.length > 0 ? null : { launchType };
}
