import { expect, test } from 'vitest';
import { setup } from '../../src/commands/setup.ts';
import { type Heard, rehearsalEdge } from '../support/rehearsal-edge.ts';
import { rehearsalWorkshops } from '../support/rehearsal-workshops.ts';

const flags = { input: true, yes: true, format: 'text' } as const;
const restarting = {
	...flags,
	machine: 'vmware-windows-11-nested',
	goal: 'virtual-machines',
	acceptRisk: ['boot-failure'],
} as const;

/** What a set-up says whose journal is kept in this folder. */
async function told(state: string): Promise<string> {
	const heard: Heard = { output: '', warnings: '' };
	const context = rehearsalEdge(heard, { openWorkshop: rehearsalWorkshops() }).context('never');
	await setup(context, { ...restarting, state });
	return heard.output;
}

test('the command that goes on names the folder as a shell takes it', async () => {
	expect(await told('/a b/$c')).toContain(
		"nestvirt setup --resume --machine vmware-windows-11-nested --state '/a b/$c'\n",
	);
	expect(await told('/plain/place')).toContain(' --state /plain/place\n');
});
