import { loadedModules } from '../src/knowledge/loaded-modules.ts';
import { defineRemediation } from '../src/model/remediation.ts';

/** Loads the KVM module for the processor, now and at every start. */
export const loadKvmModule = defineRemediation<{ module: string; installed: string }>({
	id: 'load-kvm-module',
	title: 'Load the KVM module',
	impact: 'Programs on this machine can use hardware virtualization.',
	where: 'here',
	actions: ({ module, installed }) => (installed === 'true' ? loadedModules([module], 'kvm') : []),
	steps: ({ module, installed }) => [
		...(installed === 'true'
			? []
			: [
					{
						text: 'Install the kernel package that matches the running kernel, or start an installed one.',
					},
				]),
		{ text: 'Load the module.', command: `modprobe ${module}` },
		{
			text: 'Load it at every start.',
			command: `echo ${module} > /etc/modules-load.d/kvm.conf`,
		},
		{ text: 'If loading fails, the kernel log says why.', command: 'dmesg | tail' },
	],
});
