import { describe, expect, test } from 'vitest';
import { commandLine } from '../../src/commands/command-line.ts';
import { engineArchives } from '../../src/knowledge/engine-archives.ts';
import { type Heard, rehearsalEdge } from '../support/rehearsal-edge.ts';

const newest = engineArchives.find(({ os, product }) => os === 'linux' && product === 'engine');
const hash = 'ab'.repeat(32);
const address = 'https://mirror.example/docker-20.10.24.tgz';
const goal = ['--goal', 'linux-containers', '--machine', 'sysvinit-debian-12-bare'];

/** Runs each of these commands on one rehearsed machine, and gives what the last one said. */
async function said(...runs: readonly (readonly string[])[]): Promise<Heard & { code: number }> {
	let last = { output: '', warnings: '', code: 0 };
	const kept: Heard = { output: '', warnings: '' };
	const edge = rehearsalEdge(kept);
	for (const words of runs) {
		Object.assign(kept, { output: '', warnings: '' });
		const code = await commandLine(['setup', '--yes', ...words], edge);
		last = { ...kept, code };
	}
	return last;
}

const older = [...goal, '--engine-archive', address, '--engine-sha256', hash];

describe('an engine that nestvirt unpacked', () => {
	test.each([[[...goal]]])('stays as it is without a wish', async (words) => {
		const { output } = await said(older, words);
		expect(output).not.toContain('What will be changed');
	});

	test('gets the programs of another archive that is named', async () => {
		const { source = '' } = newest ?? {};
		const { output, code } = await said(older, [...goal, '--engine-archive', source]);
		expect(output).toContain('because: you want other programs for the engine');
		expect(output).toContain('while the engine is stopped');
		expect(code).toBe(0);
	});

	test('is said to have the programs already', async () => {
		const { output } = await said(older, older);
		expect(output.replaceAll(/\s+/g, ' ')).toContain(
			'answers. The programs of the engine stay: no later ones',
		);
	});
});

test('the programs of somebody else are not exchanged, and that is said', async () => {
	const words = ['--goal', 'linux-containers', '--machine', 'physical-debian-12'];
	const { output } = await said([...words, '--upgrade-engine']);
	expect(output).not.toContain('What will be changed');
	expect(output.replaceAll(/\s+/g, ' ')).toContain('only those that it unpacked itself');
});
