import * as z from 'zod/mini';
import { checkedJson } from './checked-json.ts';

const schema = z.array(z.looseObject({ record: z.string() }));

/** Why steps failed, by the journal of a bundle: of each record one line, empty where nothing failed. Null: it is no journal. */
export function failuresInJournal(text: string): string | null {
	try {
		const records = schema.parse(checkedJson(text));
		const lines = records.map(({ record, because }) =>
			record === 'failed' && typeof because === 'string' ? because.replace(/\s+/g, ' ') : '',
		);
		return lines.join('\n');
	} catch {
		return null;
	}
}
