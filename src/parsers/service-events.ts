import { isJsonObject } from '../model/is-json-object.ts';
import type { ServiceFailures } from '../model/windows-facts.ts';

/**
 * How many events of each number name one of these services, `[{"Id": 7031, "Values": ["Docker Engine", "3"]}]`. The
 * first value of each is the service's shown name; a program's own is not translated. Null for another shape.
 * https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2008-R2-and-2008/cc756337(v=ws.10)
 */
export function parseServiceEvents(
	value: unknown,
	services: readonly string[],
): ServiceFailures | null {
	if (!Array.isArray(value)) return null;
	const wanted = new Set(services.map((name) => name.toLowerCase()));
	const events: Record<number, number> = {};
	for (const event of value.filter(isJsonObject)) {
		const { Id, Values } = event;
		const [name]: unknown[] = Array.isArray(Values) ? Values : [];
		if (typeof Id !== 'number' || typeof name !== 'string') continue;
		if (wanted.has(name.toLowerCase())) events[Id] = (events[Id] ?? 0) + 1;
	}
	return { events };
}
