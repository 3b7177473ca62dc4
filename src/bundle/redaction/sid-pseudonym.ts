import { keyedBytes } from './keyed-bytes.ts';

// Authorities whose SIDs name one machine, domain or account: S-1-5-21 (machines and domains), S-1-5-83 (virtual
// machines), S-1-11 (Microsoft accounts), S-1-12 (Entra ID). All others mean the same on every Windows:
// https://learn.microsoft.com/windows-server/identity/ad-ds/manage/understand-security-identifiers
const identifying = /^(S-1-(?:5-21|5-83-1|11-96|12-1))((?:-\d{1,10})+)$/;
const firstOfAccounts = 1000;

/** The pseudonym of a SID in upper case: well-known ones stay, and so do well-known accounts of a machine. */
export function sidPseudonym(key: Uint8Array, sid: string, attempt = 0): string {
	const [, authority, rest = ''] = identifying.exec(sid) ?? [];
	if (authority === undefined) return sid;
	const parts = rest.slice(1).split('-');
	const account = authority === 'S-1-5-21' && parts.length > 3 ? parts.slice(3) : [];
	const issuer = parts.slice(0, parts.length - account.length);
	const bytes = keyedBytes(key, `sid/${attempt}/${authority}-${issuer.join('-')}`);
	const drawn = issuer.map((_, place) => bytes.readUInt32BE((place % 7) * 4));
	// Numbers below 1000 are the same on every machine, such as 500, its first administrator.
	const accounts = account.map((part) => {
		if (Number(part) < firstOfAccounts) return part;
		const number = keyedBytes(key, `rid/${attempt}/${sid}`).readUInt32BE();
		return String(firstOfAccounts + (number % 1_000_000));
	});
	return [authority, ...drawn, ...accounts].join('-');
}
