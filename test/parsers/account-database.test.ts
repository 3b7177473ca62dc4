import { expect, test } from 'vitest';
import { parseAccountDatabase } from '../../src/parsers/account-database.ts';

test('accounts are read; cut lines are left out', () => {
	const text =
		'root:x:0:0:root:/root:/bin/bash\nada:x:1000:1001:Ada,,,:/home/ada:/bin/sh\ncut:x:1\n\n';
	expect(parseAccountDatabase(text)).toEqual([
		{ name: 'root', uid: 0, gid: 0 },
		{ name: 'ada', uid: 1000, gid: 1001 },
	]);
});
