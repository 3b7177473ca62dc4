import type { Machine } from '../model/machine.ts';
import { observed, unobserved, valueIn } from '../model/observation.ts';
import type { Probe } from '../model/probe.ts';

// Debian and the vendor's packages use these places; unit files of an administrator win.
const units = [
	'/etc/systemd/system/docker.service',
	'/usr/lib/systemd/system/docker.service',
	'/lib/systemd/system/docker.service',
];
const scripts = ['/etc/init.d/docker'];
const startLinks = [
	'/etc/systemd/system/multi-user.target.wants/docker.service',
	'/etc/systemd/system/sockets.target.wants/docker.socket',
];
const runLevel = '/etc/rc2.d';
const pidFiles = ['/run/docker.pid', '/var/run/docker.pid'];

async function someExist(machine: Machine, paths: readonly string[]): Promise<boolean> {
	const answers = await Promise.all(paths.map((path) => machine.fileStatus(path)));
	return answers.some(({ status }) => status === 'observed');
}

async function someLink(machine: Machine, paths: readonly string[]): Promise<boolean> {
	const answers = await Promise.all(paths.map((path) => machine.readLink(path)));
	return answers.some(({ status }) => status === 'observed');
}

async function startsAtBoot(machine: Machine, systemd: boolean): Promise<boolean | null> {
	if (systemd) return someLink(machine, startLinks);
	const names = await machine.listFolder(runLevel);
	if (names.status === 'unobserved') return null;
	return (valueIn(names) ?? []).some((name) => /^S\d+docker$/.test(name));
}

// A pid file outlives its process, and the number may serve another one by now.
async function runningProcess(machine: Machine): Promise<number | null> {
	const files = await Promise.all(pidFiles.map((path) => machine.readFile(path)));
	const text = files.map((file) => valueIn(file)?.text.trim()).find((line) => line !== undefined);
	if (text === undefined || !/^\d{1,10}$/.test(text)) return null;
	const name = valueIn(await machine.readFile(`/proc/${text}/comm`))?.text.trim();
	return name === 'dockerd' ? Number(text) : null;
}

/** How the docker daemon is started on this machine, and whether it runs. */
export const engineService: Probe<'engine-service'> = {
	fact: 'engine-service',
	title: "the container engine's service",
	appliesTo: ['linux'],
	async observe(machine) {
		const running = await machine.fileStatus('/run/systemd/system');
		if (running.status === 'unobserved') {
			return unobserved(running.reason, { source: '/run/systemd/system', excerpt: running.detail });
		}
		const systemd = running.status === 'observed';
		const [unitInstalled, atBoot, processId] = await Promise.all([
			someExist(machine, systemd ? [...units, ...scripts] : scripts),
			startsAtBoot(machine, systemd),
			runningProcess(machine),
		]);
		return observed(
			{
				init: systemd ? 'systemd' : 'other',
				unitInstalled,
				startsAtBoot: atBoot,
				processId,
			},
			{
				source: 'docker.service, docker.pid',
				excerpt: processId === null ? 'dockerd does not run' : `dockerd is process ${processId}`,
			},
		);
	},
};
