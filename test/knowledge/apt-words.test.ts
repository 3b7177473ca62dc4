import { expect, test } from 'vitest';
import { aptWords } from '../../src/knowledge/apt-words.ts';

test.each([
	[
		'E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 12 (apt)',
		'another program',
	],
	['E: Unable to lock directory /var/lib/apt/lists/', 'another program'],
	[
		'W: Failed to fetch http://deb.debian.org/x  Temporary failure resolving',
		'could not be reached',
	],
	['E: Unable to locate package docker.io', 'no source of packages'],
	["E: Package 'docker.io' has no installation candidate", 'no source of packages'],
	['E: Unable to correct problems, you have held broken packages.', 'do not fit'],
	['E: Packages need to be removed but remove is disabled.', 'other packages would have to go'],
	['dpkg: unrecoverable fatal error: unable to sync: Read-only file system', 'read-only'],
	["E: You don't have enough free space in /var/cache/apt/archives/.", 'the disk is full'],
	[' cannot copy extracted data: failed to write (No space left on device)', 'the disk is full'],
	['E: Failed to fetch file:/x  Hash Sum mismatch', 'damaged'],
])('%s', (said, words) => {
	expect(aptWords(`Reading package lists...\n${said}\n`)).toContain(words);
});

test('a package that could not be set up is named, with the line before', () => {
	const said = [
		'Setting up docker.io (20.10.24+dfsg1-1) ...',
		'invoke-rc.d: initscript docker, action "start" failed.',
		'dpkg: error processing package docker.io (--configure):',
		' installed docker.io package post-installation script subprocess returned error exit status 1',
		'E: Sub-process /usr/bin/dpkg returned an error code (1)',
	].join('\n');
	expect(aptWords(said)).toMatch(/docker\.io could not be set up: .*status 1 \(invoke-rc\.d: /);
});

test('what nobody knows is told as apt says it', () => {
	expect(aptWords('x\nE: Something else\nE: Sub-process dpkg failed\n')).toBe('Something else');
	expect(aptWords('')).toBe('it said nothing');
});
