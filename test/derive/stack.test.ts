import { describe, expect, test } from 'vitest';
import { stack } from '../../src/derive/stack.ts';
import { layers } from '../../src/model/layer.ts';
import { derived } from '../support/derived.ts';
import { identityOf } from '../support/identity-of.ts';
import type { Told } from '../support/judged.ts';

const storeys = (told: Told) => derived(stack, 'stack', told);
const says = (told: Told): Record<string, string> =>
	Object.fromEntries(storeys(told).map((storey) => [storey.name, storey.says]));

describe('stack', () => {
	test('goes from the hardware up to the engine', () => {
		const identity = identityOf({ machine: 'hyperv', cloud: 'azure', container: 'docker' });
		expect(
			says({
				identity,
				cpu: { architecture: 'x86_64', vendor: 'AuthenticAMD', model: 'AMD EPYC', flags: null },
				'operating-system': { id: 'debian', title: 'Debian 12', version: '12', like: [] },
				kernel: { release: '6.1.0' },
				'engine-version': {
					platform: 'Docker Engine',
					version: '28.0.1',
					apiVersion: '1.48',
					os: 'linux',
					architecture: 'amd64',
				},
			}),
		).toEqual({
			hardware: 'AMD EPYC, x86_64',
			'outer hypervisor': 'Hyper-V in Microsoft Azure',
			'this machine': 'Debian 12, kernel 6.1.0',
			container: 'this process runs in it: Docker',
			engine: 'Docker Engine 28.0.1',
		});
		expect(storeys({ identity })[0]?.name).toBe('hardware');
	});

	test('has no outer hypervisor below a physical machine, and no container without one', () => {
		const identity = identityOf({ machine: 'none', role: 'physical' });
		expect(Object.keys(says({ identity }))).toEqual(['hardware', 'this machine', 'engine']);
	});

	test('says that a machine runs its hypervisor itself', () => {
		const identity = identityOf({ machine: 'hyperv', role: 'host' });
		expect(says({ identity })['outer hypervisor']).toBe('Hyper-V, run by this machine itself');
	});

	test('invents nothing where nothing was seen', () => {
		expect(says({})).toEqual({
			hardware: 'not seen',
			'this machine': 'system not seen',
			engine: 'not seen',
		});
	});

	test('tells an engine that is installed from none', () => {
		const programs = { docker: null, containerd: null, runc: null, podman: null };
		expect(
			says({ 'engine-programs': { ...programs, dockerd: '/usr/sbin/dockerd' } })['engine'],
		).toBe('installed; it told no version');
		expect(says({ 'engine-programs': { ...programs, dockerd: null } })['engine']).toBe('none');
	});

	test('gives every layer but the image to one storey of a virtual machine', () => {
		const owned = storeys({ identity: identityOf() }).flatMap((storey) => storey.layers);
		// What is wrong with an image is no fault of the machine.
		const ofTheMachine = layers.filter((layer) => layer !== 'image');
		expect(owned.toSorted()).toEqual(ofTheMachine.toSorted());
	});
});
