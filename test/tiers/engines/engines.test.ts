import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { realTest } from '../../support/needs.ts';
import { breakages } from './breakages.ts';
import { brokenEngine } from './broken-engine.ts';
import { engineRoom } from './engine-room.ts';

const needs = ['linux', 'build', 'root', 'koffi', 'debootstrap'] as const;
// The first one makes the Debian for all.
const seconds = 240;

const goalOf = async (name: string) => {
	const { goals, findings } = await brokenEngine(name);
	return { goal: goals.find(({ id }) => id === 'linux-containers'), findings };
};

describe('an engine in a fresh Debian', () => {
	realTest(
		'is ready where nobody broke it',
		needs,
		async () => {
			const { goal, findings } = await goalOf('whole');
			expect(goal).toMatchObject({ feasibility: 'ready', remediations: [] });
			const failed = findings.filter(({ verdict }) => verdict === 'fail');
			expect(failed.filter(({ layer }) => layer !== 'guest-os')).toEqual([]);
		},
		seconds,
	);

	for (const { name, check, because, remediation } of breakages) {
		realTest(
			`is named right where it is broken: ${name}`,
			needs,
			async () => {
				const { goal, findings } = await goalOf(name);
				expect(goal?.decidedBy[0]).toBe(check);
				expect(goal).toMatchObject({ feasibility: 'fixable-here', remediations: [remediation] });
				expect(findings.find(({ id }) => id === check)?.because).toMatch(because);
			},
			seconds,
		);
	}

	realTest(
		'that was stopped is started through its init script, and stopped again by the undo',
		needs,
		async () => {
			const { folder, said } = await engineRoom('setups/init-script');
			const kept = (name: string): string => {
				try {
					return readFileSync(`${folder}/${name}`, 'utf8').trim();
				} catch {
					throw new Error(`${name}: ${said.slice(-2000)}`);
				}
			};
			expect(kept('links-before')).toMatch(/^K\d+docker$/);
			expect(kept('setup.txt')).toContain('Start the service docker, and wait until it answers');
			expect(kept('setup.txt')).not.toMatch(/^exit /m);
			expect(kept('version.txt')).toMatch(/^20\.10\./);
			expect(kept('links-after')).toMatch(/^S\d+docker$/);
			expect(kept('again.txt')).not.toContain('What will be changed');
			expect(kept('undo.txt')).toContain('Everything that was changed is as it was before.');
			expect(kept('links-undone')).toBe(kept('links-before'));
			expect(readdirSync(folder)).not.toContain('answers');
		},
		seconds,
	);

	realTest(
		'that ends on its configuration starts with the corrected one, and the undo puts back each byte',
		needs,
		async () => {
			const { folder, said } = await engineRoom('setups/configuration');
			const kept = (name: string): string => {
				try {
					return readFileSync(`${folder}/${name}`, 'utf8');
				} catch {
					throw new Error(`${name}: ${said.slice(-2000)}`);
				}
			};
			expect(kept('setup.txt')).toContain('Take log-format out of /etc/docker/daemon.json;');
			expect(kept('setup.txt')).not.toMatch(/^exit /m);
			expect(kept('version.txt')).toMatch(/^20\.10\./);
			expect(kept('corrected.json')).toBe('{\r\n\t"max-concurrent-downloads": 7\r\n}\r\n');
			expect(kept('copy.json')).toBe(kept('before.json'));
			expect(kept('modes')).toBe('600\n600\n');
			expect(kept('again.txt')).not.toContain('What will be changed');
			expect(kept('undo.txt')).toContain('Everything that was changed is as it was before.');
			expect(kept('undone.json')).toBe(kept('before.json'));
			expect(kept('left')).not.toContain('before-nestvirt');
			expect(readdirSync(folder)).not.toContain('answers-before');
		},
		seconds,
	);

	test('is broken in every way that there is a script for', () => {
		const scripts = readdirSync('test/tiers/engines/breakages').sort();
		const names = ['whole', ...breakages.map(({ name }) => name)];
		expect(names.map((name) => `${name}.sh`).sort()).toEqual(scripts);
	});
});
