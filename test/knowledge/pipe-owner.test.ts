import { expect, test } from 'vitest';
import { pipeOwner } from '../../src/knowledge/pipe-owner.ts';

test('products are known by the programs that serve their pipes', () => {
	expect(pipeOwner('C:\\Program Files\\RedHat\\Podman\\win-sshproxy.exe')).toBe('podman');
	expect(pipeOwner('C:\\Rancher Desktop\\resources\\win32\\internal\\wsl-helper.exe')).toBe(
		'rancher',
	);
	expect(pipeOwner('C:\\Program Files\\Docker\\Docker\\com.docker.backend.exe')).toBe('desktop');
	expect(pipeOwner('C:\\podman\\other.exe')).toBe('unknown');
	expect(pipeOwner(null)).toBe('unknown');
});
