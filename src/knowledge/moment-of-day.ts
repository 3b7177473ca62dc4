const dayLength = 86_400_000;

/**
 * Midnight UTC at the start of a day, `2025-10-14`, in milliseconds since 1970; null for another text. Days are
 * counted from March on, so that a leap day is the last of its year.
 */
export function momentOfDay(text: string): number | null {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
	if (year === undefined || month === undefined || day === undefined) return null;
	const shifted = (Number(month) + 9) % 12;
	const years = Number(year) - (shifted > 9 ? 1 : 0);
	const leaps = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
	const inYear = Math.floor((153 * shifted + 2) / 5) + Number(day) - 1;
	return (years * 365 + leaps + inYear - 719_468) * dayLength;
}
