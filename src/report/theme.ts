/** How a report looks: colours, and the signs that its reader's terminal can show. */
export interface Theme {
	/** Columns to fill at most. */
	readonly width: number;
	readonly strong: (text: string) => string;
	readonly good: (text: string) => string;
	readonly bad: (text: string) => string;
	readonly warn: (text: string) => string;
	readonly dim: (text: string) => string;
	readonly signs: Signs;
}

/** Signs of verdicts, and the corners and edges of a frame. */
export interface Signs {
	readonly pass: string;
	readonly fail: string;
	readonly unknown: string;
	readonly none: string;
	/** Top left, edge, top right, side, bottom left, bottom right. */
	readonly frame: readonly [string, string, string, string, string, string];
	/** A part of a bar that is done, and one that is not. */
	readonly bar: readonly [string, string];
	readonly more: string;
}
