import { describe, expect, test } from 'vitest';
import { engineArchive } from '../../src/actions/engine-archive.ts';
import { changeableSimulation } from '../../src/machines/simulated/changeable-simulation.ts';
import { described } from '../support/described.ts';
import { thereAndBack } from '../support/there-and-back.ts';

const sha256 = 'a'.repeat(64);
const [kind, source] = ['engine-archive', 'https://example.com/docker-29.7.2.zip?x=1'] as const;
const onWindows = { kind, source, sha256, folder: 'C:\\Program Files\\Docker', links: null };
const onLinux = { kind, source, sha256, folder: '/opt/engine', links: '/usr/local/bin' };
const windows = () => described('azure-windows-server-2022');
const linux = () => described('physical-debian-12');

const nothing = {
	...{ archive: null, programs: [], isWhole: false, isForeign: false },
	...{ linked: [], isLeft: false },
};

test('names what is installed, and where', () => {
	expect(engineArchive.title(onWindows as never)).toBe(
		'Install docker-29.7.2.zip into C:\\Program Files\\Docker',
	);
	const file = { ...onWindows, source: 'D:\\media\\engine.zip' };
	expect(engineArchive.title(file as never)).toContain('Install engine.zip into');
});

describe('an archive', () => {
	test('is placed on Windows, and goes again', async () => {
		const { before, there, changes, back, machine } = await thereAndBack(windows(), onWindows);
		expect(before).toEqual(nothing);
		expect(there).toMatchObject({ archive: sha256, isWhole: true });
		expect(there).toMatchObject({ programs: ['docker.exe', 'dockerd.exe'] });
		expect(changes.map(({ change }) => change)).toEqual(['place-archive', 'remove-archive']);
		expect(back).toEqual(before);
		expect(machine.description().files).toEqual(windows().files);
	});

	test('is placed on Linux with links, and goes again with them', async () => {
		const { there, back, before, machine } = await thereAndBack(linux(), onLinux);
		expect(there).toMatchObject({ archive: sha256, linked: expect.arrayContaining(['dockerd']) });
		expect(back).toEqual(before);
		expect(machine.description().links ?? {}).toEqual(linux().links ?? {});
		expect(machine.description().files).toEqual(linux().files);
	});

	test('may be one program', async () => {
		const { there } = await thereAndBack(windows(), {
			...onWindows,
			program: 'docker-compose.exe',
		});
		expect(there).toMatchObject({ programs: ['docker-compose.exe'] });
	});

	test('replaces another one, which comes back', async () => {
		const machine = changeableSimulation(linux());
		const { kind: _, ...older } = { ...onLinux, sha256: 'b'.repeat(64) };
		await machine.change({ change: 'place-archive', ...older });
		const start = machine.description();
		const { there, back, before } = await thereAndBack(start, onLinux);
		expect(before).toMatchObject({ archive: 'b'.repeat(64) });
		expect(there).toMatchObject({ archive: sha256 });
		expect(back).toEqual(before);
	});

	test('that is there without its link gets it, and loses only that', async () => {
		const one = { ...onLinux, program: 'runc' };
		const machine = changeableSimulation(linux());
		const { kind: _, ...same } = { ...one, links: null };
		await machine.change({ change: 'place-archive', ...same });
		const { changes, back, before } = await thereAndBack(machine.description(), one);
		expect(changes.map(({ change }) => change)).toEqual(['place-archive', 'remove-file']);
		expect(changes[1]).toMatchObject({ path: '/usr/local/bin/runc' });
		expect(back).toEqual(before);
	});

	test('is placed again where a program of it is missing', async () => {
		const machine = changeableSimulation(linux());
		const { kind: _, ...archive } = onLinux;
		await machine.change({ change: 'place-archive', ...archive });
		const path = '/opt/engine/dockerd';
		await machine.change({ change: 'remove-file', path, emptyFolders: [] });
		const { before, there, back } = await thereAndBack(machine.description(), onLinux);
		expect(before).toMatchObject({ archive: sha256, isWhole: false });
		expect(there).toMatchObject({ isWhole: true });
		expect(back).toMatchObject({ isWhole: false });
	});
});

describe('what stands in the way', () => {
	test('is left alone where somebody else put it there, and the machine says so', async () => {
		const files = { ...linux().files, '/opt/engine/dockerd': 'theirs' };
		const machine = { ...linux(), files };
		await expect(thereAndBack(machine, onLinux)).rejects.toThrow('nestvirt did not put there');
		const state = { ...nothing, isForeign: true };
		expect(engineArchive.back(onLinux as never, state as never, state as never)).toBeNull();
		expect(engineArchive.back(onLinux as never, nothing as never, state as never)).toBeNull();
	});

	test('of a rehearsal is told as on a real machine', async () => {
		const unreachable = { ...linux(), archiveFault: 'unreachable' } as const;
		await expect(thereAndBack(unreachable, onLinux)).rejects.toThrow('could not be reached');
		const wrong = { ...windows(), archiveFault: 'wrong-hash' } as const;
		await expect(thereAndBack(wrong, onWindows)).rejects.toThrow('another SHA-256');
	});

	test('by an interrupted change is taken away, and nothing else', () => {
		const state = { ...nothing, isLeft: true };
		expect(engineArchive.back(onLinux as never, nothing as never, state as never)).toMatchObject({
			change: 'remove-archive',
		});
		expect(engineArchive.back(onLinux as never, state as never, state as never)).toBeNull();
		// What was put aside before the change was made must come back.
		const before = { ...nothing, archive: 'b'.repeat(64), isWhole: true };
		expect(engineArchive.back(onLinux as never, before as never, nothing as never)).toMatchObject({
			change: 'remove-archive',
		});
		// It is no sign that somebody changed something since.
		expect(engineArchive.lasting?.(state as never)).not.toHaveProperty('isLeft');
	});

	test('by another archive of a later run stays', () => {
		const state = { ...nothing, archive: 'c'.repeat(64), isWhole: true };
		expect(engineArchive.back(onLinux as never, nothing as never, state as never)).toBeNull();
	});
});
