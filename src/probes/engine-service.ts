import type { Machine } from '../model/machine.ts';
import { observed, type Reading, valueIn, withoutValue } from '../model/observation.ts';
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

const noProcess = { status: 'absent', detail: 'no process of dockerd' } as const;

// A pid file outlives its process, and the number may serve another one by now.
async function runningProcess(machine: Machine): Promise<Reading<number>> {
	const files = await Promise.all(pidFiles.map((path) => machine.readFile(path)));
	const text = files.map((file) => valueIn(file)?.text.trim()).find((line) => line !== undefined);
	if (text === undefined || !/^\d{1,10}$/.test(text)) return noProcess;
	const name = await machine.readFile(`/proc/${text}/comm`);
	if (name.status !== 'observed') return name;
	return name.value.text.trim() === 'dockerd'
		? { status: 'observed', value: Number(text) }
		: noProcess;
}

/** How the docker daemon is started on this machine, and whether it runs. */
export const engineService: Probe<'engine-service'> = {
	fact: 'engine-service',
	title: "the container engine's service",
	appliesTo: ['linux'],
	async observe(machine) {
		const running = await machine.fileStatus('/run/systemd/system');
		if (running.status === 'unobserved') return withoutValue(running, '/run/systemd/system');
		const systemd = running.status === 'observed';
		const [unitInstalled, atBoot, daemon] = await Promise.all([
			someExist(machine, systemd ? [...units, ...scripts] : scripts),
			startsAtBoot(machine, systemd),
			runningProcess(machine),
		]);
		// What bears the number of the pid file may be the daemon: that nobody could look is no "it does not run".
		if (daemon.status === 'unobserved') return withoutValue(daemon, 'docker.pid, /proc');
		const processId = valueIn(daemon) ?? null;
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
