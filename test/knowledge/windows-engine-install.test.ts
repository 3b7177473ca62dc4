import { describe, expect, test } from 'vitest';
import {
	type WindowsEngineParameters,
	windowsEngineInstall,
} from '../../src/knowledge/windows-engine-install.ts';
import type { Action } from '../../src/model/action.ts';

const usual = { build: '20348', architecture: 'x64', folder: 'C:\\Program Files' };
const actions = (parts: WindowsEngineParameters = {}): readonly Action[] =>
	windowsEngineInstall({ ...usual, ...parts }).filter((one) => one !== 'restart');
const kinds = (parts?: WindowsEngineParameters) => actions(parts).map(({ kind }) => kind);

describe('the engine for Windows', () => {
	test('comes in an order in which each part finds what it needs, and starts last', () => {
		expect(kinds()).toEqual([
			...['engine-archive', 'engine-archive', 'private-folder', 'group', 'json-entries'],
			...['registry-value', 'registry-value', 'registry-value', 'service-registration'],
			...['search-path', 'service'],
		]);
	});

	test('is the last one that Windows Server 2016 runs, without a Compose that is younger than it', () => {
		const archives = actions({ build: '14393' }).filter(({ kind }) => kind === 'engine-archive');
		expect(archives).toMatchObject([{ source: expect.stringMatching(/docker-20\.10\./) }]);
		expect(actions()[0]).toMatchObject({ source: expect.stringMatching(/docker-29\./) });
	});

	test('is registered as its own program does it, with no flag that a file could contradict', () => {
		expect(actions().find(({ kind }) => kind === 'service-registration')).toMatchObject({
			command: '"C:\\Program Files\\Docker\\dockerd.exe" --run-service',
		});
	});

	test('leaves a group that somebody chose', () => {
		const chosen = kinds({ access: 'chosen' });
		expect(chosen).not.toContain('group');
		expect(chosen).not.toContain('json-entries');
	});

	test('is not installed where nothing fits, or it is not known where programs belong', () => {
		for (const parts of [
			...[{ build: '10586' }, { build: '' }, { architecture: 'arm64' }, { folder: '' }],
			...[{ folder: 'C:\\a" -H tcp://0.0.0.0 "' }, { folder: '\\\\server\\share' }],
		]) {
			expect(actions(parts)).toEqual([]);
		}
	});
});
