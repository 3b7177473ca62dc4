import { describe, expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

const setup = 'nestvirt setup --goal windows-containers';

describe('free-engine-pipe', () => {
	test('says how each product lets go of the pipe, and goes on with an engine of its own', () => {
		const podman = resolved('free-engine-pipe', { owner: 'podman' });
		expect(commandsOf(podman.steps)).toEqual(['podman machine stop', setup]);
		const desktop = resolved('free-engine-pipe', { owner: 'desktop' });
		expect(commandsOf(desktop.steps)).toEqual(['docker desktop engine use windows', setup]);
		const rancher = resolved('free-engine-pipe', { owner: 'rancher' });
		expect(rancher.steps[0]?.text).toContain('Rancher Desktop');
	});

	test('puts nothing of a hostile owner into a command', () => {
		const { steps, where } = resolved('free-engine-pipe', { owner: "a'; rm -rf /" });
		expect(where).toBe('here');
		expect(commandsOf(steps)).toEqual([setup]);
	});

	test('speaks calmly', () => {
		expect(wordsOf(resolved('free-engine-pipe', { owner: '' })).join(' ')).not.toContain('!');
	});
});
