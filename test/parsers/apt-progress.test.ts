import { expect, test } from 'vitest';
import { parseAptProgress } from '../../src/parsers/apt-progress.ts';

test('what is fetched is one half, and what is set up the other', () => {
	expect(parseAptProgress('')).toBeNull();
	expect(parseAptProgress('dlstatus:1:20.4709:Retrieving file 1 of 12\n')).toBe(10);
	expect(
		parseAptProgress('dlstatus:2:100:x\npmstatus:docker.io:42.8571:Unpacking docker.io (amd64)\n'),
	).toBe(71);
	expect(parseAptProgress('pmstatus:libc6:amd64:60:x\n')).toBe(80);
});

test('a line that is not whole yet does not count', () => {
	expect(parseAptProgress('dlstatus:1:50:x\npmstatus:a:10')).toBe(25);
	expect(parseAptProgress('pmerror:a:50:nothing\n')).toBeNull();
});
