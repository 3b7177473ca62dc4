import type { SystemTools } from '../model/linux-facts.ts';
import type { Machine } from '../model/machine.ts';
import { observed, valueIn, withoutValue } from '../model/observation.ts';
import type { Probe } from '../model/probe.ts';

// sd_booted(3): https://www.freedesktop.org/software/systemd/man/latest/sd_booted.html
const systemd = '/run/systemd/system';
// https://manpages.debian.org/bookworm/init-system-helpers/update-rc.d.8.en.html
const initScripts = ['/usr/sbin/update-rc.d', '/etc/init.d'];
const apt = ['/usr/bin/apt-get', '/var/lib/dpkg/status'];
// Debian's name, and the one of others.
const crons = ['/usr/sbin/cron', '/usr/sbin/crond'];

async function existing(machine: Machine, paths: readonly string[]): Promise<readonly string[]> {
	const answers = await Promise.all(paths.map((path) => machine.fileStatus(path)));
	return paths.filter((_, place) => valueIn(answers[place]) !== undefined);
}

const hasAll = async (machine: Machine, paths: readonly string[]): Promise<boolean> =>
	(await existing(machine, paths)).length === paths.length;

/** What this Linux starts services with, and takes packages from. */
export const systemTools: Probe<'system-tools'> = {
	fact: 'system-tools',
	title: "the system's own tools for services and packages",
	appliesTo: ['linux'],
	async observe(machine) {
		const booted = await machine.fileStatus(systemd);
		if (booted.status === 'unobserved') return withoutValue(booted, systemd);
		const [scripts, hasApt, table, cron] = await Promise.all([
			hasAll(machine, initScripts),
			hasAll(machine, apt),
			hasAll(machine, ['/etc/cron.d']),
			existing(machine, crons),
		]);
		const init = scripts ? 'init-scripts' : 'none';
		const tools: SystemTools = {
			init: booted.status === 'observed' ? 'systemd' : init,
			cron: table && cron.length > 0,
			apt: hasApt,
		};
		const words = [tools.init, tools.cron && 'cron', tools.apt && 'apt'];
		return observed(tools, { source: 'system tools', excerpt: words.filter(Boolean).join(', ') });
	},
};
