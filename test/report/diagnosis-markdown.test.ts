import { describe, expect, test } from 'vitest';
import { simulatedMachines } from '../../src/machines/simulated/simulated-machines.ts';
import { diagnosisMarkdown } from '../../src/report/diagnosis-markdown.ts';
import { diagnosisOf } from '../support/diagnosis-of.ts';
import { hostileMachine } from '../support/hostile-machine.ts';

describe('diagnosisMarkdown', () => {
	test('shows the stack, the goals, what is wrong, and the card', async () => {
		const story = simulatedMachines.find(({ name }) => name === 'virtualbox-windows-10');
		if (story === undefined) throw new Error('the machine of the story is gone');
		const text = diagnosisMarkdown(await diagnosisOf(story));
		expect(text).toContain('✗ │ outer hypervisor  VirtualBox');
		expect(text).toContain('| linux-containers | needs someone outside |');
		expect(text).toContain(
			'#### The outer hypervisor keeps hardware virtualization from this machine',
		);
		expect(text).toContain('<details><summary>Card to forward: ');
		expect(text).toContain('   ```text\n   winver\n   ```');
	});

	test('calls nobody by name, and lets no tag, table or fence through', async () => {
		const evil = 'a|b @torvalds <img src=x> [x](javascript:y) ```';
		const text = diagnosisMarkdown(await diagnosisOf(hostileMachine(evil)));
		const outside = text.replaceAll(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '');
		expect(outside).not.toMatch(/@torvalds|<img/);
		expect(outside).not.toMatch(/[^\\]\[x[^\\]\]/);
		// The fences hold: whatever the name holds, blocks begin and end in pairs.
		expect(outside).not.toMatch(/^`{3,}/m);
	});
});
