import type { Diagnosis } from '../model/diagnosis.ts';
import { valueIn } from '../model/observation.ts';
import { jsonText } from './json-text.ts';

/** A diagnosis as JSON. Of a log it holds only the lines that its findings rest on. */
export function diagnosisJson(diagnosis: Diagnosis): string {
	const log = diagnosis.facts['engine-log'];
	if (log?.status !== 'observed') return jsonText(diagnosis);
	const causes = valueIn(diagnosis.facts['log-causes']) ?? [];
	const { path, bytes, truncated } = log.value;
	const value = { path, bytes, truncated, lines: causes.flatMap(({ because }) => because) };
	return jsonText({ ...diagnosis, facts: { ...diagnosis.facts, 'engine-log': { ...log, value } } });
}
