/**
 * The release that a version of an engine or of its package belongs to, as a number that grows with it: 2010 for
 * `20.10.24+dfsg1-1+deb12u1` and `5:20.10.9~3-0~debian-bookworm`, 2802 for `28.2`; null for what is no version.
 */
export function parseEngineRelease(version: string): number | null {
	const parts = /^(?:\d+:)?(\d{1,3})\.(\d{1,2})(?!\d)/.exec(version);
	return parts === null ? null : Number(parts[1]) * 100 + Number(parts[2]);
}
