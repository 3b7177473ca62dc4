import type { WindowsRelease } from '../../src/model/windows-facts.ts';

/** Windows 11 23H2 Pro. */
export const release: WindowsRelease = {
	build: 22631,
	revision: 3593,
	kind: 'client',
	edition: 'Professional',
	installation: 'Client',
	version: '23H2',
	architecture: 'x64',
};
