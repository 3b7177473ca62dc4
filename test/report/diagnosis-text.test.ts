import { describe, expect, test } from 'vitest';
import type { Description } from '../../src/machines/simulated/description.ts';
import { simulatedMachines } from '../../src/machines/simulated/simulated-machines.ts';
import { diagnosisText } from '../../src/report/diagnosis-text.ts';
import { plainTheme } from '../../src/report/plain-theme.ts';
import { signs } from '../../src/report/signs.ts';
import { diagnosisOf } from '../support/diagnosis-of.ts';

// A command and an address stay whole: cut, they would be useless.
const isUnbreakable = (line: string): boolean =>
	!line.trim().includes(' ') || /^ {5,}\S/.test(line);

describe('diagnosisText', () => {
	test.each(simulatedMachines.map((machine) => [machine.name, machine] as const))(
		'of %s fits 80 columns in ASCII',
		async (_, description) => {
			const text = diagnosisText(await diagnosisOf(description), plainTheme(80, signs.ascii));
			const wide = text.split('\n').filter((line) => line.length > 80 && !isUnbreakable(line));
			expect(wide.filter((line) => !line.startsWith('- http'))).toEqual([]);
			expect(text).toMatch(/^[\n -~]*$/);
		},
	);

	test('of a healthy machine fits one screen', async () => {
		const healthy = simulatedMachines.find(({ name }) => name === 'physical-debian-12');
		const text = diagnosisText(
			await diagnosisOf(healthy as Description),
			plainTheme(80, signs.unicode),
		);
		expect(text.split('\n').length).toBeLessThanOrEqual(24);
	});

	test('lets no escape of a hostile machine through', async () => {
		const [machine] = simulatedMachines;
		const evil = '\u001b]0;owned\u0007\u001b[2J';
		const files = {
			...machine?.files,
			'/etc/os-release': `ID=evil\nPRETTY_NAME="${evil}"\n`,
			'/proc/cpuinfo': `vendor_id\t: ${evil}\nmodel name\t: ${evil}\nflags\t\t: fpu lm\n`,
		};
		const diagnosis = await diagnosisOf({ ...(machine as Description), files });
		const text = diagnosisText(diagnosis, plainTheme(80, signs.ascii), 'everything');
		expect(text).toContain('\\u001b');
		// biome-ignore lint/suspicious/noControlCharactersInRegex: what must never reach a terminal
		expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f]/);
	});
});
