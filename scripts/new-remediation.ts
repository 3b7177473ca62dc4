import { newFiles } from './new-files.ts';

newFiles('remediation', (id, name) => ({
	[`remediations/${id}.ts`]: `import { defineRemediation } from '../src/model/remediation.ts';

/** (What it changes, in one sentence.) */
export const ${name} = defineRemediation({
	id: '${id}',
	title: '(What to do, as an imperative sentence)',
	impact: '(What changes for the user.)',
	where: 'here',
	steps: () => [{ text: '(One thing to do.)', command: 'true' }],
});
`,
	[`test/remediations/${id}.test.ts`]: `import { expect, test } from 'vitest';
import { ${name} } from '../../remediations/${id}.ts';

test('${id} says what to do', () => {
	expect(${name}.steps?.({} as never)).toEqual([{ text: '(One thing to do.)', command: 'true' }]);
});
`,
}));
