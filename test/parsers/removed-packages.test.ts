import { expect, test } from 'vitest';
import { parseRemovedPackages } from '../../src/parsers/removed-packages.ts';

test('packages that would go are told from those that would come', () => {
	const output = [
		'The following packages will be REMOVED:',
		'  docker.io runc',
		'Remv docker.io [20.10.24+dfsg1-1+b3]',
		'Remv runc [1.1.5+ds1-1+b1]',
	].join('\n');
	expect(parseRemovedPackages(output)).toEqual({
		...{ removed: ['docker.io', 'runc'], installs: false },
	});
	const more = `${output}\nInst crun (1.8.1-1 Debian:12.0/stable [amd64])\n`;
	expect(parseRemovedPackages(more).installs).toBe(true);
});
