import type { Reading, UnobservedReason } from '../../../model/observation.ts';

// FullyQualifiedErrorId, by its beginning: it is not translated, and a suffix names the command.
const reasons: readonly (readonly [RegExp, UnobservedReason])[] = [
	// WBEM_E_ACCESS_DENIED, E_ACCESSDENIED
	[/^HRESULT 0x(80041003|80070005)|UnauthorizedAccess|^AccessDenied/i, 'access-denied'],
	[/^CommandNotFoundException/, 'command-missing'],
	// No such parameter, class or namespace: this Windows is older than the question.
	[/^NamedParameterNotFound|^HRESULT 0x(80041002|80041010|8004100e)/i, 'unsupported'],
];

/** What a printed JSON value of a framed query says. Get-WinEvent finds no event: that is an empty answer. */
export function answerOf(printed: string): Reading<unknown> {
	let answer: { value?: unknown; error?: unknown };
	try {
		answer = JSON.parse(printed) as typeof answer;
	} catch {
		return { status: 'unobserved', reason: 'unparsable', detail: printed.slice(0, 80) };
	}
	const { value, error } = answer;
	if (typeof error !== 'string') return { status: 'observed', value };
	if (error.startsWith('NoMatchingEventsFound')) return { status: 'observed', value: [] };
	const reason = reasons.find(([beginning]) => beginning.test(error))?.[1] ?? 'failed';
	return { status: 'unobserved', reason, detail: error };
}
