import type { Action } from '../model/action.ts';

/** Loads modules of the kernel, now and, by a file of this name, at every start of the machine. */
export function loadedModules(modules: readonly string[], name: string): readonly Action[] {
	const known = modules.filter((module) => /^[\w-]+$/.test(module));
	return [
		...known.map((module): Action => ({ kind: 'kernel-module', module })),
		{
			kind: 'file-content',
			path: `/etc/modules-load.d/nestvirt-${name}.conf`,
			text: `${known.join('\n')}\n`,
			mode: 0o644,
		},
	];
}
