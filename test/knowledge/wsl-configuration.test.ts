import { describe, expect, test } from 'vitest';
import { wslConfiguration } from '../../src/knowledge/wsl-configuration.ts';

const { startsSystemd, withSystemd } = wslConfiguration;

describe('wsl.conf', () => {
	test('only the section boot counts, in letters of any size', () => {
		expect(startsSystemd('[boot]\nsystemd=true')).toBe(true);
		expect(startsSystemd(' [ Boot ]\r\n Systemd = "True"\r\n')).toBe(true);
		expect(startsSystemd('[boot]\nsystemd=1\n[user]\nsystemd=false')).toBe(true);
		expect(startsSystemd('[boot]\nsystemd=false')).toBe(false);
		expect(startsSystemd('[user]\nsystemd=true')).toBe(false);
		expect(startsSystemd('[boot]\n# systemd=true')).toBe(false);
		expect(startsSystemd('')).toBe(false);
	});

	test.each([
		'',
		'[boot]',
		'[user]\ndefault=ann',
		'[boot]\nsystemd=false\ncommand=date\n[boot]\nsystemd=0\n',
	])('%j starts systemd afterwards, and holds every other line', (text) => {
		const next = withSystemd(text);
		expect(startsSystemd(next)).toBe(true);
		expect(withSystemd(next)).toBe(next);
		const others = text.split('\n').filter((line) => !line.startsWith('systemd'));
		for (const line of others) expect(next.split('\n')).toContain(line);
	});
});
