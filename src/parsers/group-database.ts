/** A group as `/etc/group` lists it. */
export interface Group {
	readonly name: string;
	readonly gid: number;
	readonly members: readonly string[];
}

/** The groups of `/etc/group`; lines that are cut or garbage are left out. */
export function parseGroupDatabase(text: string): readonly Group[] {
	return text.split('\n').flatMap((line) => {
		// docker:x:998:ada,grace
		const [name = '', , gid = '', members] = line.split(':');
		if (name === '' || members === undefined || !/^\d{1,10}$/.test(gid)) return [];
		return { name, gid: Number(gid), members: members.split(',').filter((one) => one !== '') };
	});
}
