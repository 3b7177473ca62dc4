import type { Span } from './span.ts';

/**
 * A text with its spans replaced. Of two that overlap the one that comes first in the list stays, whole; what the other
 * has beside it goes with it, so that no half of a secret is left.
 */
export function withSpans(
	text: string,
	spans: readonly Span[],
	count: (rule: string) => void,
): string {
	const rank = new Map(spans.map((span, place) => [span, place]));
	const sorted = [...spans].sort((one, other) => one.start - other.start || other.end - one.end);
	const groups: { start: number; end: number; best: Span }[] = [];
	for (const span of sorted) {
		const last = groups.at(-1);
		if (last === undefined || span.start >= last.end) {
			groups.push({ start: span.start, end: span.end, best: span });
			continue;
		}
		last.end = Math.max(last.end, span.end);
		if ((rank.get(span) ?? 0) < (rank.get(last.best) ?? 0)) last.best = span;
	}
	const parts: string[] = [];
	let done = 0;
	for (const { start, end, best } of groups) {
		parts.push(text.slice(done, start), best.text);
		count(best.rule);
		done = end;
	}
	return `${parts.join('')}${text.slice(done)}`;
}
