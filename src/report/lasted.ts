const [second, minute, hour] = [1000, 60_000, 3_600_000];

/** A duration in milliseconds, as people read it: `12 ms`, `3.4 s`, `2 min 5 s`, `3 h 20 min`. */
export function lasted(milliseconds: number): string {
	if (milliseconds < second) return `${Math.round(milliseconds)} ms`;
	if (milliseconds < 2 * minute) return `${(milliseconds / second).toFixed(1)} s`;
	const [whole, unit, part, rest] =
		milliseconds < 2 * hour ? [minute, 'min', second, 's'] : [hour, 'h', minute, 'min'];
	const parts = Math.floor((milliseconds % whole) / part);
	return `${Math.floor(milliseconds / whole)} ${unit}${parts > 0 ? ` ${parts} ${rest}` : ''}`;
}
