import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandLine } from '../../src/commands/command-line.ts';
import type { GoalId } from '../../src/model/goal.ts';
import { type Heard, rehearsalEdge } from '../support/rehearsal-edge.ts';
import { rehearsalWorkshops } from '../support/rehearsal-workshops.ts';

// A scenario is a file of commands and what they print, like a page of a lab notebook:
//   # why this is tried
//   $ nestvirt diagnose --machine NAME     (or: $ choose GOAL [and decline] | nestvirt --machine NAME)
//   what it prints, then the exit code
// UPDATE_SCENARIOS=1 writes the files anew: read the difference before you commit it.
const folder = 'test/scenarios';

async function played(
	line: string,
	openWorkshop: ReturnType<typeof rehearsalWorkshops>,
): Promise<string> {
	const [, goal, no, rest = ''] =
		/^(?:choose (\S+) (and decline )?\| )?nestvirt ?(.*)$/.exec(line) ?? [];
	const heard: Heard = { output: '', warnings: '' };
	const person = { answer: goal as GoalId | undefined, agrees: !no, openWorkshop };
	const args = rest.split(' ').filter((word) => word !== '');
	const code = await commandLine(args, rehearsalEdge(heard, person));
	return `${heard.output}${heard.warnings}exit ${code}\n`;
}

async function replayed(script: string): Promise<string> {
	// What a command keeps, the next one finds.
	const openWorkshop = rehearsalWorkshops();
	const blocks = script.split(/^(?=[$#])/m);
	const fresh: string[] = [];
	for (const block of blocks) {
		const command = /^\$ (.*)$/m.exec(block)?.[1];
		fresh.push(
			command === undefined ? block : `$ ${command}\n${await played(command, openWorkshop)}\n`,
		);
	}
	return `${fresh.join('').trimEnd()}\n`;
}

describe('scenarios', () => {
	const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));

	test.each(names)('%s', async (name) => {
		const path = join(folder, name);
		const script = readFileSync(path, 'utf8');
		const fresh = await replayed(script);
		if (process.env['UPDATE_SCENARIOS']) writeFileSync(path, fresh);
		else expect(fresh).toBe(script);
	});
});
