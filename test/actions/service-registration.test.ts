import { expect, test } from 'vitest';
import { serviceRegistration } from '../../src/actions/service-registration.ts';
import { changeableSimulation } from '../../src/machines/simulated/changeable-simulation.ts';
import type { Description } from '../../src/machines/simulated/description.ts';
import { service } from '../../src/machines/simulated/service.ts';
import type { ServiceStatus } from '../../src/model/windows-machine.ts';
import { described } from '../support/described.ts';
import { thereAndBack } from '../support/there-and-back.ts';

const command = '"C:\\Program Files\\Docker\\dockerd.exe" --run-service';
const action = {
	...({ kind: 'service-registration', service: 'docker' } as const),
	...{ title: 'Docker Engine', command },
};
const machine = described('vmware-windows-11');

function withService(parts: Partial<ServiceStatus>): Description {
	const { windows } = machine;
	const services = { ...windows?.services, docker: service({ state: 'stopped', ...parts }) };
	return { ...machine, ...(windows ? { windows: { ...windows, services } } : {}) };
}

test('a service is registered, starts with the machine, and is forgotten again', async () => {
	const went = await thereAndBack(machine, action);
	expect(went.there).toEqual({ command, startsItself: true, isRunning: false });
	expect(went.back).toBeNull();
	expect(went.machine.description()).toEqual(machine);
});

test('one that was interrupted half way is finished', async () => {
	const went = await thereAndBack(withService({ command, startType: 'manual' }), action);
	expect(went.changes.map(({ change }) => change)).toEqual(['register-service']);
	expect(went.there).toMatchObject({ startsItself: true });
});

test('the same command in other letters is the same', async () => {
	const same = withService({ command: command.toUpperCase() });
	expect((await thereAndBack(same, action)).changes).toEqual([]);
});

test("somebody else's service of that name stays, and the reason is said", async () => {
	const foreign = withService({ command: 'C:\\own\\dockerd.exe --run-service -H tcp://:2375' });
	expect((await thereAndBack(foreign, action)).changes).toEqual([]);
	const told = changeableSimulation(foreign);
	const state = await serviceRegistration.get(told, action as never);
	const value = state.status === 'observed' ? state.value : null;
	expect(serviceRegistration.standing(action as never, value as never)).toBe('differs');
	expect(serviceRegistration.hindrance?.(action as never, value as never)).toContain(
		'C:\\own\\dockerd.exe',
	);
	const { kind: _, ...change } = action;
	const made = await told.change({ change: 'register-service', ...change });
	expect(made.status).toBe('absent');
});

test('one that a start of the machine ran again is stopped before it is forgotten', () => {
	const running = { command, startsItself: true, isRunning: true };
	expect(serviceRegistration.back(action as never, null as never, running as never)).toEqual({
		...{ change: 'run-service', service: 'docker', running: false },
	});
});
