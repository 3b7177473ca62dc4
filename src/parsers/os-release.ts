import type { OperatingSystem } from '../model/facts.ts';

function unquoted(value: string): string {
	const inside = /^(["'])(.*)\1$/.exec(value.trim());
	return (inside?.[2] ?? value.trim()).replace(/\\([\\"'`$])/g, '$1');
}

/** Distribution and release from the text of `/etc/os-release`; null when it names no distribution. */
export function parseOsRelease(text: string): OperatingSystem | null {
	const values = new Map<string, string>();
	for (const line of text.split('\n')) {
		// PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"
		const match = /^([A-Z_0-9]+)=(.*)$/.exec(line.trimEnd());
		if (match?.[1] !== undefined) values.set(match[1], unquoted(match[2] ?? ''));
	}
	const id = values.get('ID');
	if (id === undefined) return null;
	return {
		id,
		title: values.get('PRETTY_NAME') ?? values.get('NAME') ?? id,
		version: values.get('VERSION_ID') ?? null,
		like: (values.get('ID_LIKE') ?? '').split(' ').filter((name) => name !== ''),
	};
}
