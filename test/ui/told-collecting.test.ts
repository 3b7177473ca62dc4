import { describe, expect, test } from 'vitest';
import { toldCollecting } from '../../src/ui/told-collecting.ts';

function heard(columns: number | null) {
	const printed: string[] = [];
	let now = 0;
	const paper = { print: (text: string) => void printed.push(text), columns: () => columns };
	const told = toldCollecting(paper, () => now);
	const later = (milliseconds: number): void => {
		now += milliseconds;
	};
	return { printed, later, ...told };
}

const taken = { what: '/var/log/syslog', status: 'taken' } as const;

describe('how the collecting of a bundle goes', () => {
	test('is a line for each collector where no terminal is, but for what is not there', () => {
		const { begun, ended, later, finish, printed } = heard(null);
		begun('inventory');
		later(10_000);
		const detail = 'timed-out: no answer; the limit is 10 s for it';
		ended({ what: 'inventory', status: 'not-taken', detail }, null);
		begun('/var/log/messages');
		ended({ what: '/var/log/messages', status: 'absent', detail: 'ENOENT' }, null);
		begun('/var/log/syslog');
		later(250);
		ended(taken, 5 * 1024 * 1024);
		finish();
		expect(printed).toEqual([
			`inventory: not taken (10.0 s): ${detail}\n`,
			'/var/log/syslog: taken, 5 MiB (250 ms)\n',
		]);
	});

	test('is one line of a terminal that is written over, no wider than it, and goes at the end', () => {
		const { begun, ended, finish, printed } = heard(30);
		begun('a log with a name that is longer than the terminal is wide');
		ended(taken, 1);
		begun('plan');
		finish();
		expect(printed).toHaveLength(3);
		for (const text of printed) expect(text).toMatch(/^\r[^\n]*$/);
		for (const text of printed) expect(text.replaceAll('\r', '').length).toBeLessThan(30);
		expect(printed[1]).toMatch(/^\rTaking plan\.\.\. 0 ms, 1 byte /);
		expect(printed[2]).toMatch(/^\r +\r$/);
	});

	test('goes on while a collector is at work, with the time that it took so far', async () => {
		const { begun, later, finish, printed } = heard(60);
		begun('inventory');
		later(3400);
		await new Promise((resolve) => setTimeout(resolve, 450));
		finish();
		expect(printed.join('')).toContain('\rTaking inventory... 3.4 s');
		const { length } = printed;
		await new Promise((resolve) => setTimeout(resolve, 300));
		expect(printed).toHaveLength(length);
	});

	test('steers no terminal, whatever a log is called', () => {
		const { begun, ended, printed } = heard(null);
		begun('x');
		ended({ what: 'x\u001b[2J', status: 'not-taken', detail: '\u001b]0;owned\u0007' }, null);
		expect(printed.join('')).not.toContain('\u001b');
	});
});
