import { newFiles } from './new-files.ts';

newFiles('check', (id, name) => ({
	[`checks/${id}.ts`]: `import { defineCheck } from '../src/model/check.ts';
import { fail, pass } from '../src/model/finding.ts';

/** Whether (say in one sentence what this check answers). */
export const ${name} = defineCheck({
	id: '${id}',
	layer: 'guest-os',
	severity: 'degraded',
	healthyTitle: '(the healthy state, as a statement)',
	failingTitle: '(the failing state, as a statement)',
	references: ['https://(where the rule comes from)'],
	appliesTo: ['linux'],
	needs: ['memory'],
	diagnose({ memory }) {
		return memory === undefined ? fail('(why)', 'add-memory') : pass('(why)');
	},
});
`,
	[`test/checks/${id}.test.ts`]: `import { describe, expect, test } from 'vitest';
import { ${name} } from '../../checks/${id}.ts';
import { judged } from '../support/judged.ts';

describe('${id}', () => {
	test('passes where (what is there)', () => {
		const memory = { totalBytes: 1, availableBytes: null };
		expect(judged(${name}, { memory }).verdict).toBe('pass');
	});

	test('is unknown, never failed, where nobody could look', () => {
		expect(judged(${name}, { memory: { unseen: 'access-denied' } }).verdict).toBe('unknown');
	});
});
`,
}));
