import { expect, test } from 'vitest';
import { withoutCommand } from '../../src/commands/without-command.ts';
import type { SetupStatus } from '../../src/model/setup-status.ts';
import { type Heard, rehearsalEdge } from '../support/rehearsal-edge.ts';

const nobody = { input: false, colour: 'never' } as const;

/** What is told where an earlier run of this computer stands so. */
async function told(state: SetupStatus['state'] | null, folder?: string): Promise<string> {
	const heard: Heard = { output: '', warnings: '' };
	const status = state && { schema: 'nestvirt/status@1' as const, state };
	const context = rehearsalEdge(heard, { status }).context('never');
	const openMachine: typeof context.openMachine = () =>
		context.openMachine({ machine: 'physical-debian-12' });
	await withoutCommand({ ...context, openMachine }, { ...nobody, state: folder }, false);
	return heard.output;
}

test('a run that is not finished is named before anything else, with both ways on', async () => {
	const output = await told('waits-for-restart');
	expect(output).toMatch(/^An earlier run waits for a restart of this machine\. To go on: /);
	expect(output).toContain('nestvirt setup --resume\n');
	expect(output).toContain('nestvirt setup --undo\n');
	expect(await told('failed')).toMatch(/^In an earlier run a change failed\./);
});

test('its folder is repeated as a shell takes it', async () => {
	expect(await told('at-work', '/a b/c')).toContain("nestvirt setup --undo --state '/a b/c'\n");
});

test('nothing is said where there is nothing to go on with', async () => {
	for (const state of ['done', 'restored', null] as const) {
		expect(await told(state)).not.toContain('earlier run');
	}
});
