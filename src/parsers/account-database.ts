/** An account as `/etc/passwd` lists it. */
export interface AccountEntry {
	readonly name: string;
	readonly uid: number;
	readonly gid: number;
}

/** The accounts of `/etc/passwd`; lines that are cut or garbage are left out. */
export function parseAccountDatabase(text: string): readonly AccountEntry[] {
	return text.split('\n').flatMap((line) => {
		// ada:x:1000:1000:Ada,,,:/home/ada:/bin/bash
		const [name = '', , uid = '', gid = ''] = line.split(':');
		const isWhole = name !== '' && /^\d{1,10}$/.test(uid) && /^\d{1,10}$/.test(gid);
		return isWhole ? { name, uid: Number(uid), gid: Number(gid) } : [];
	});
}
