import { expect, test } from 'vitest';
import { described } from '../support/described.ts';
import { thereAndBack } from '../support/there-and-back.ts';

const action = { kind: 'container-networks' } as const;
const stale = described('azure-windows-server-2019-stale-networks');

test('the file is put aside while the service is stopped, and put back so', async () => {
	const went = await thereAndBack(stale, action);
	const told = went.changes.map((change) =>
		change.change === 'run-service' ? `${change.service} ${change.running}` : change.change,
	);
	expect(told).toEqual([
		...['hns false', 'rename-file', 'hns true'],
		...['hns false', 'rename-file', 'hns true'],
	]);
	expect(went.there).toMatchObject({ isAside: true, runs: { hns: true } });
	expect(went.back).toEqual(went.before);
	expect(went.machine.description().files).toEqual(stale.files);
});

test('an engine that runs is stopped first, and started again by the way back', async () => {
	const running = described('azure-windows-server-2022');
	const file = 'C:/ProgramData/Microsoft/Windows/HNS/HNS.data';
	const machine = { ...running, files: { ...running.files, [file]: 'whole' } };
	const went = await thereAndBack(machine, action);
	expect(went.changes[0]).toEqual({ change: 'run-service', service: 'docker', running: false });
	expect(went.there).toMatchObject({ runs: { docker: false } });
	expect(went.back).toEqual(went.before);
});

test('without such a file nothing is put aside', async () => {
	expect((await thereAndBack(described('azure-windows-server-2022'), action)).changes).toEqual([]);
});
