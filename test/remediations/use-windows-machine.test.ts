import { expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

test.each([
	['20348', 'Windows Server 2022 or Windows 11 21H2, or a later one'],
	['17763', 'Windows Server 2019 or Windows 10 1809, or a later one'],
	['26100', 'Windows Server 2025 or Windows 11 24H2, or a later one'],
	['', 'Windows Server, Windows 10 or Windows 11'],
	['99999', 'Windows Server, Windows 10 or Windows 11'],
])('use-windows-machine names the machines for build %s', (build, words) => {
	const cure = resolved('use-windows-machine', { build });
	expect(wordsOf(cure).join(' ')).toContain(`containers on ${words} (`);
	expect(commandsOf(cure.steps)).toEqual(['nestvirt diagnose --goal windows-containers']);
	expect(wordsOf(cure).join(' ')).not.toContain('!');
});
