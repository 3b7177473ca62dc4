import { expect, test } from 'vitest';
import { logFiles, systemLogs } from '../../src/knowledge/log-files.ts';

test('every log has a name of its own that a reader of bundles takes', () => {
	for (const files of Object.values(logFiles)) {
		const members = [...files, ...systemLogs].map(({ member }) => member);
		expect(new Set(members).size).toBe(members.length);
		// zip-members.ts
		for (const member of members) expect(member).toMatch(/^logs\/[a-z0-9][a-z0-9._-]{0,63}$/);
	}
});
