// The summary comes first, and has some fifty rows.
const mostRows = 200;
const piece = (tag: string): string =>
	`<(${tag})>(?:<!\\[CDATA\\[)?([^<\\]\\n]{0,400})(?:\\]\\]>)?</`;
// <Data>
// <Item><![CDATA[OS Name]]></Item>
// <Value><![CDATA[Microsoft Windows 10 Pro]]></Value>
// </Data>, with the words of tags in the user's language, too: <Elemento>, <Valor>
const row = new RegExp(
	`^\\s*${piece('[^<>\\s]{1,40}')}\\1>\\s*${piece('[^<>\\s]{1,40}')}\\3>`,
	'u',
);

/** The rows that msinfo32 keeps in a file of its own (`.nfo`, XML), as it prints them: name, tab, value. Null: no such file. */
export function parseMsinfoFile(text: string): string | null {
	if (!/<MsInfo>/.test(text.slice(0, 4096))) return null;
	const rows = text.split('<Data>', mostRows).flatMap((part) => {
		const [, , name, , value] = row.exec(part) ?? [];
		return name === undefined || value === undefined ? [] : [`${name}\t${value}`];
	});
	return rows.join('\n');
}
