import { expect, test } from 'vitest';
import { loadedModules } from '../../src/knowledge/loaded-modules.ts';

test('modules are loaded now and at every start; a name that is none is left out', () => {
	expect(loadedModules(['tun', 'vhost_net', '../x'], 'guests')).toEqual([
		{ kind: 'kernel-module', module: 'tun' },
		{ kind: 'kernel-module', module: 'vhost_net' },
		{
			...{ kind: 'file-content', path: '/etc/modules-load.d/nestvirt-guests.conf' },
			...{ text: 'tun\nvhost_net\n', mode: 0o644 },
		},
	]);
});
