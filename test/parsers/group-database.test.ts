import { expect, test } from 'vitest';
import { parseGroupDatabase } from '../../src/parsers/group-database.ts';

test('a group database is read, and what is no group is left out', () => {
	const text = 'root:x:0:\ndocker:x:998:ada,grace\n\nnonsense\nbad:x:ten:\n+::\n';
	expect(parseGroupDatabase(text)).toEqual([
		{ name: 'root', gid: 0, members: [] },
		{ name: 'docker', gid: 998, members: ['ada', 'grace'] },
	]);
});
