/** Where text for people goes. */
export interface Paper {
	print(text: string): void;
	/** The columns of a terminal on which a line can be written over; null: there is none. */
	columns(): number | null;
}

/** One line of a terminal that is written over again and again. */
export interface StandingLine {
	/** Writes the line over the one before; it must be shorter than the terminal is wide. */
	show(line: string, columns: number): void;
	/** What must be printed before further lines, so that nothing is left of it; empty where nothing stands there. */
	cleared(): string;
}

/** A line that is written over, on this paper. */
export function standingLine({ print }: Pick<Paper, 'print'>): StandingLine {
	let standing = 0;
	return {
		show(line, columns) {
			print(`\r${line.padEnd(Math.min(standing, columns - 1))}`);
			standing = line.length;
		},
		cleared() {
			const text = standing > 0 ? `\r${' '.repeat(standing)}\r` : '';
			standing = 0;
			return text;
		},
	};
}
