const database = '/etc/group';
const firstSystemGroup = 999;

/** `/etc/group` with one line changed, added (from null) or taken away (to null). */
export function editedGroup(
	files: Readonly<Record<string, string>>,
	group: string,
	edit: (members: readonly string[] | null) => readonly string[] | null,
): Record<string, string> {
	const lines = (files[database] ?? '').split('\n').filter((line) => line !== '');
	const place = lines.findIndex((line) => line.startsWith(`${group}:`));
	const parts = lines[place]?.split(':');
	const members = parts ? (parts[3] ?? '').split(',').filter((one) => one !== '') : null;
	const next = edit(members);
	const taken = new Set(lines.map((line) => Number(line.split(':')[2])));
	let gid = Number(parts?.[2] ?? firstSystemGroup);
	while (parts === undefined && taken.has(gid)) gid -= 1;
	const line = next === null ? [] : [[group, 'x', gid, next.join(',')].join(':')];
	const text =
		place < 0
			? [...lines, ...line]
			: [...lines.slice(0, place), ...line, ...lines.slice(place + 1)];
	return { ...files, [database]: `${text.join('\n')}\n` };
}
