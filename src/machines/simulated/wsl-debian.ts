import { without } from './changes/without.ts';
import { debian } from './debian.ts';
import type { Description } from './description.ts';
import { processors } from './processors.ts';

const packages = ['bash', 'init-system-helpers', 'sysvinit-utils'];

/** A Debian 12 inside WSL 2 with an account `ann`, which nothing but WSL itself starts, changed by what is given. */
export function wslDebian(parts: Partial<Description> = {}): Description {
	const inside = { ...processors.intel, hypervisor: 'Microsoft Hv' };
	const machine = debian(inside, {
		name: 'Debian',
		title: 'Debian 12 in WSL 2',
		...parts,
		files: {
			'/proc/sys/kernel/osrelease': '5.15.153.1-microsoft-standard-WSL2\n',
			'/etc/passwd': 'root:x:0:0:root:/root:/bin/bash\nann:x:1000:1000:,,,:/home/ann:/bin/bash\n',
			'/etc/group': 'root:x:0:\nann:x:1000:\n',
			'/etc/wsl.conf': '# kept as it is\n[user]\ndefault=ann\n',
			'/var/lib/dpkg/status': `${packages.map((name) => `Package: ${name}\nStatus: install ok installed`).join('\n\n')}\n`,
			...parts.files,
		},
	});
	return { ...machine, statuses: without(machine.statuses ?? {}, '/run/systemd/system') };
}
