const section = /^\s*\[([^\]]*)\]/;
// systemd=true: keys and values in letters of any size, values perhaps quoted.
const setting = /^\s*systemd\s*=\s*"?(\w*)/i;

const isBoot = (line: string): boolean => section.exec(line)?.[1]?.trim().toLowerCase() === 'boot';

const isIn = (line: string, inside: boolean): boolean => {
	const name = section.exec(line)?.[1];
	return name === undefined ? inside : isBoot(line);
};

/** Whether systemd starts the distribution. */
function startsSystemd(text: string): boolean {
	let inside = false;
	let starts = false;
	for (const line of text.split('\n')) {
		inside = isIn(line, inside);
		const value = inside ? setting.exec(line)?.[1] : undefined;
		if (value !== undefined) starts = /^(true|1)$/i.test(value);
	}
	return starts;
}

/** The same file with systemd switched on; every other line stays as it is. */
function withSystemd(text: string): string {
	const lines = text.split('\n');
	let inside = false;
	const others = lines.filter((line) => {
		inside = isIn(line, inside);
		return !(inside && setting.test(line));
	});
	const place = others.findIndex(isBoot);
	if (place >= 0) return others.toSpliced(place + 1, 0, 'systemd=true').join('\n');
	const whole = others.join('\n');
	const gap = whole === '' || whole.endsWith('\n') ? '' : '\n';
	return `${whole}${gap}[boot]\nsystemd=true\n`;
}

/**
 * `/etc/wsl.conf`, as WSL reads it: https://learn.microsoft.com/windows/wsl/wsl-config#boot-settings,
 * https://github.com/microsoft/WSL/blob/3e27a6a50/src/shared/configfile/configfile.cpp
 */
export const wslConfiguration = { startsSystemd, withSystemd } as const;
