import { expect, test } from 'vitest';
import { commandLine } from '../../src/commands/command-line.ts';
import { rehearsalEdge } from '../support/rehearsal-edge.ts';

const older = 'test/scenarios/bundles/virtualbox-windows-10';

async function run(...words: string[]): Promise<string> {
	const heard = { output: '', warnings: '' };
	await commandLine(['diagnose', '--bundle', ...words], rehearsalEdge(heard));
	return heard.output;
}

test('a fact whose reads an older nestvirt did not make is believed as it was stored', async () => {
	const { takenFacts, facts, identity, sinceCapture } = JSON.parse(
		await run(older, '--format', 'json'),
	);
	expect(takenFacts.version).toBe('0.1.0');
	expect(takenFacts.facts.map(({ fact }: { fact: string }) => fact)).toEqual([
		...['clock', 'dmi', 'smbios-vm-bit'],
	]);
	expect(facts.dmi.evidence[0]).toEqual({
		source: 'stored by nestvirt 0.1.0 at capture',
		excerpt: 'not seen again: the recording lacks the read',
	});
	expect(identity.machine.id).toBe('virtualbox');
	expect(sinceCapture).toEqual({ version: '0.1.0', changes: [] });
});

test('the reports say what nobody saw again', async () => {
	const title = 'As nestvirt 0.1.0 stored it, and not seen again';
	expect(await run(older)).toContain(
		`${title}\n  the clock; the firmware's description of the machine (SMBIOS); the firmware's\n  virtual-machine bit\n`,
	);
	const markdown = await run(older, '--format', 'markdown');
	expect(markdown).toContain(`<summary>${title}</summary>\n\n- the clock\n`);
	expect(await run('test/machines/virtualbox-debian-12')).not.toContain('not seen again');
});
