import { describe, expect } from 'vitest';
import { realTest } from '../../support/needs.ts';
import { debianKernel } from './debian-kernel.ts';
import { type ServiceStates, type SystemdStory, systemdGuest } from './systemd-guest.ts';

let guest: Promise<SystemdStory> | undefined;

/** What nestvirt said of the engine's service in this state; the first who asks boots the guest. */
async function seen(state: keyof ServiceStates) {
	guest ??= systemdGuest(debianKernel());
	const { facts, findings, goals } = (await guest).states[state];
	const unit = facts['engine-unit'];
	return {
		unit: unit?.status === 'observed' ? unit.value : unit,
		log: facts['log-causes'],
		service: findings.find(({ id }) => id === 'engine-service'),
		feasibility: goals.find(({ id }) => id === 'linux-containers')?.feasibility,
	};
}

describe('a guest with the systemd and the engine of Debian', () => {
	const needs = ['linux', 'build', 'root', 'koffi', 'lab', 'debootstrap'] as const;

	realTest(
		'runs the engine: active, told by the system bus, and the goal is ready',
		needs,
		async () => {
			const { unit, service, feasibility } = await seen('running');
			expect(unit).toMatchObject({ source: 'bus', active: 'active', sub: 'running' });
			expect(service?.verdict).toBe('pass');
			expect(feasibility).toBe('ready');
		},
		660,
	);

	realTest('has it stopped: inactive', needs, async () => {
		const { unit, service } = await seen('stopped');
		expect(unit).toMatchObject({ source: 'bus', active: 'inactive', result: 'success' });
		expect(service).toMatchObject({ verdict: 'fail', remediation: { id: 'start-engine' } });
	});

	realTest('has it die of its configuration: failed, and why', needs, async () => {
		const { unit, service, log } = await seen('failed');
		expect(unit).toMatchObject({ source: 'bus', active: 'failed', result: 'exit-code' });
		expect(service?.because).toContain('systemd says failed (exit-code)');
		expect(service?.maskedBy).toEqual(['daemon-configuration']);
		// Nobody but systemd kept what the daemon said.
		expect(log?.status === 'observed' && log.value).toMatchObject([
			{ cause: 'daemon-json-invalid' },
		]);
		expect(service?.because).toContain('its log shows daemon-json-invalid: ');
	});

	realTest('has it masked, and how that is lifted', needs, async () => {
		const { unit, service } = await seen('masked');
		expect(unit).toMatchObject({ source: 'bus', load: 'masked' });
		expect(service?.cure?.steps[0]?.command).toContain('systemctl unmask');
	});

	realTest('has it running again', needs, async () => {
		const { unit, feasibility } = await seen('again');
		expect(unit).toMatchObject({ source: 'bus', active: 'active' });
		expect(feasibility).toBe('ready');
	});

	realTest(
		'is told where to listen by its file alone, and the undo forgets that',
		needs,
		async () => {
			guest ??= systemdGuest(debianKernel());
			const { handedOver } = await guest;
			const setup = handedOver('twice-setup.txt');
			expect(setup).toContain('Take log-format out of /etc/docker/daemon.json, set hosts in it;');
			expect(setup).toMatch(/^Linux containers: ready$/m);
			// At the socket of systemd's unit, and where the file said.
			expect(handedOver('twice-versions.txt').match(/^Server:/gm)).toHaveLength(2);
			expect(handedOver('twice-undo.txt')).toContain('is as it was before.');
			expect(handedOver('twice-undone.json')).toBe(handedOver('twice-before.json'));
			expect(handedOver('twice-left.txt')).not.toMatch(/docker\.service\.d|before-nestvirt/);
			expect(handedOver('twice-command.txt')).toContain('dockerd -H fd://');
		},
	);
});
