// 2026-01-01T09:30:00+0000 name dockerd[812]: time="..." level=error msg="..."; newer ones write +00:00
const header =
	/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:?\d{2} \S{1,255} ([\w.@-]{1,64})(?:\[\d{1,10}\])?: /;

/**
 * What one program wrote, without the heads of the lines of systemd's log; a further line of the same message is
 * indented there. https://www.freedesktop.org/software/systemd/man/latest/journalctl.html (`short-iso`)
 */
export function parseServiceLines(log: string, program: string): string {
	let isIts = false;
	const texts = log.split('\n').flatMap((line) => {
		const [head, name] = header.exec(line) ?? [];
		if (head !== undefined) isIts = name === program;
		if (!isIts || line === '') return [];
		return head === undefined ? line.trimStart() : line.slice(head.length);
	});
	return texts.map((text) => `${text}\n`).join('');
}
