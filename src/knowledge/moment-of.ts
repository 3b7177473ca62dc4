import { momentOfDay } from './moment-of-day.ts';

/** A moment in UTC, `2026-01-01T09:30:00.250Z`, in milliseconds since 1970; null for another text, or none. */
export function momentOf(text: unknown): number | null {
	if (typeof text !== 'string') return null;
	const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(\.\d{1,3})?Z$/.exec(text);
	const [, day = '', hours, minutes, seconds, rest = ''] = parts ?? [];
	const midnight = momentOfDay(day);
	if (midnight === null) return null;
	const inDay = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
	return midnight + inDay * 1000 + Math.round(Number(`0${rest}`) * 1000);
}
