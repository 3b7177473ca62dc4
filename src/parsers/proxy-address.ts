/** A proxy's scheme, name and port; null where the text is no address. Names and passwords are left out. */
export function parseProxyAddress(text: string): string | null {
	// http://ada:secret@proxy.example:3128/
	const [, scheme = 'http://', host] =
		/^([a-z][a-z0-9+.-]*:\/\/)?(?:[^@/\s]*@)?([^@/\s]+)\/?$/i.exec(text.trim()) ?? [];
	return host === undefined ? null : `${scheme}${host}`;
}
