import { describe, expect, test } from 'vitest';
import { cpuidOf } from '../../src/machines/simulated/cpuid-of.ts';
import type { Description } from '../../src/machines/simulated/description.ts';
import { processors } from '../../src/machines/simulated/processors.ts';
import { simulatedMachine } from '../../src/machines/simulated/simulated-machine.ts';
import type { Machine } from '../../src/model/machine.ts';
import { described } from '../support/described.ts';
import { engineThat, leftIn, proofOn, refusal } from '../support/proof-on.ts';

const server = (): Description => described('azure-windows-server-2022');
const withHypervisor = (): Description => ({
	...server(),
	cpuid: cpuidOf({ ...processors.azure, privileges: processors.root }),
});

function ofBuild(build: number, product: 'server' | 'workstation'): Machine {
	const description = withHypervisor();
	const { windows } = description;
	if (windows === undefined) throw new Error('no Windows');
	const version = { ...windows.version, build, product };
	return simulatedMachine({ ...description, windows: { ...windows, version } });
}

const parts = ['container', 'volume', 'session'];

describe('proofs with Windows containers', () => {
	test.each(parts)('%s is proven with process isolation, and leaves nothing', async (part) => {
		const machine = simulatedMachine(server());
		expect(await proofOn(machine, `process-${part}`)).toMatchObject({ outcome: 'proven' });
		expect(await leftIn(machine)).toEqual([]);
	});

	test.each(parts)('%s is proven with Hyper-V isolation where a hypervisor runs', async (part) => {
		const machine = simulatedMachine(withHypervisor());
		expect(await proofOn(machine, `hyperv-${part}`)).toMatchObject({ outcome: 'proven' });
	});

	test('Hyper-V isolation fails with the words of the engine where none runs', async () => {
		expect(await proofOn(simulatedMachine(server()), 'hyperv-container')).toMatchObject({
			outcome: 'failed',
			because: expect.stringContaining('No hypervisor is present on this system. (0xc0351000)'),
		});
	});

	test('an image of another build fails with the words of the engine', async () => {
		const machine = ofBuild(26100, 'server');
		const facts = engineThat(machine);
		// Who asks says 20348, and the machine is another one: as after an update that nobody noticed.
		const lying: Machine = {
			...facts.machine,
			windowsVersion: async () => ({
				status: 'observed',
				value: { major: 10, minor: 0, build: 17763, product: 'server', architecture: 'x64' },
			}),
		};
		expect(await proofOn(lying, 'process-container')).toMatchObject({
			outcome: 'failed',
			because: expect.stringContaining('(0xc0370101)'),
		});
	});

	test('the version that a container tells is compared with both', async () => {
		expect((await proofOn(ofBuild(19045, 'workstation'), 'hyperv-container')).because).toContain(
			"it runs Windows 10.0.17763.1, the image's",
		);
		expect((await proofOn(ofBuild(25398, 'server'), 'process-container')).because).toContain(
			"it runs Windows 10.0.25398.1, this machine's",
		);
	});

	test('an image is pulled once, told, and kept', async () => {
		const { machine, calls } = engineThat(simulatedMachine(server()));
		const pulls = () => calls.filter((call) => call.includes('fromImage')).length;
		const reference = 'mcr.microsoft.com/windows/nanoserver:ltsc2022';
		const first = await proofOn(machine, 'process-container');
		expect(first.because).toContain(`the image was pulled and is kept: docker rmi ${reference}`);
		const second = await proofOn(machine, 'process-volume');
		expect(second.because).not.toContain('pulled');
		expect(pulls()).toBe(1);
	});

	test('nothing is known of containers where the image cannot be pulled', async () => {
		const refused = engineThat(simulatedMachine(server()), ({ path }) =>
			path.includes('fromImage')
				? refusal(500, 'lookup mcr.microsoft.com: no such host')
				: undefined,
		);
		expect(await proofOn(refused.machine, 'process-container')).toMatchObject({
			outcome: 'unseen',
			because: expect.stringContaining('no such host'),
		});
	});

	test('nobody can try where no image runs', async () => {
		expect(await proofOn(ofBuild(19045, 'workstation'), 'process-container')).toMatchObject({
			outcome: 'unseen',
			because: 'no image that Microsoft serves runs with process isolation on Windows build 19045',
		});
		expect(await proofOn(ofBuild(14393, 'server'), 'process-container')).toMatchObject({
			outcome: 'unseen',
			because: 'no image is known for Windows build 14393',
		});
	});

	test('nobody can try with an engine for Linux containers', async () => {
		const description = server();
		const ping = description.engine?.['/_ping'];
		if (ping === undefined) throw new Error('no engine');
		const engine = { ...description.engine, '/_ping': { ...ping, headers: { ostype: 'linux' } } };
		const machine = simulatedMachine({ ...description, engine });
		expect(await proofOn(machine, 'process-container')).toMatchObject({ outcome: 'unseen' });
	});

	test('a session that nobody ends is no proof', async () => {
		const machine = simulatedMachine(server());
		const ask = machine.engineCall;
		const endless: Machine = {
			...machine,
			engineCall: (endpoint, call) =>
				ask(endpoint, call.upgrade === undefined ? call : { ...call, upgrade: { input: 'dir\r' } }),
		};
		expect(await proofOn(endless, 'process-session')).toMatchObject({ outcome: 'failed' });
		expect(await leftIn(machine)).toEqual([]);
	});
});

test('an engine for Linux refuses a Windows image', async () => {
	const machine = simulatedMachine(described('physical-debian-12'));
	const endpoint = { transport: 'unix', path: '/var/run/docker.sock' } as const;
	const path = '/images/create?fromImage=mcr.microsoft.com/windows/nanoserver&tag=ltsc2022';
	const answer = await machine.engineCall(endpoint, { method: 'POST', path, milliseconds: 1 });
	expect(answer).toMatchObject({ value: { body: expect.stringContaining('unknown blob') } });
});
