import type { BootOptions } from '../model/windows-facts.ts';

interface Loader {
	/** `{current}`, or the entry's number in braces; empty where the text names none. */
	readonly name: string;
	readonly launchType: BootOptions['launchType'];
}

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

function loaderIn(block: string): readonly Loader[] {
	const elements = elementsIn(block);
	if (!isLoader(elements)) return [];
	// identifier              {current}
	const [, name = ''] = /^[^{\n]*(\{[^}\n]+\})\s*$[\s\S]*?^\s*device\s/m.exec(block) ?? [];
	const launch = elements.get('hypervisorlaunchtype');
	return [{ name, launchType: launch === 'auto' || launch === 'off' ? launch : null }];
}

/**
 * The entry that was booted, as `bcdedit /enum` prints it, and how the others start the hypervisor. Headings, and the
 * word before an entry's own name, are in the user's language; element names are not. Null where no entry is found,
 * such as in an error, and where several differ and none is the one that was booted.
 */
export function parseBootEntry(text: string): BootOptions | null {
	const loaders = text.split(/(?:\r?\n[ \t]*){2,}/).flatMap(loaderIn);
	const booted = loaders.filter(({ name }) => name === '{current}');
	const meant = booted.length > 0 ? booted : loaders;
	const [launchType, ...differing] = [...new Set(meant.map((loader) => loader.launchType))];
	if (launchType === undefined || differing.length > 0) return null;
	const others = loaders.filter((loader) => !meant.includes(loader) && loader.name !== '');
	return { launchType, others };
}
