import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import type { Diagnosis } from '../../../src/model/diagnosis.ts';
import { absent, valueIn } from '../../../src/model/observation.ts';
import { built } from '../../support/built.ts';
import { realTest } from '../../support/needs.ts';

const diagnosisOf = (output: string): Diagnosis => JSON.parse(output) as Diagnosis;

/** Lines of strace that start a program or open a socket to somebody. */
function calls(trace: string, names: RegExp): readonly string[] {
	return trace.split('\n').filter((line) => names.test(line) && !line.includes('nscd'));
}

describe('this machine', () => {
	realTest('gets a diagnosis with everything that programs rely on', ['linux', 'build'], () => {
		const { output, warnings, exitCode } = built(['diagnose', '--format', 'json']);
		const diagnosis = diagnosisOf(output);
		expect(exitCode).toBe(0);
		expect(warnings).toBe('');
		expect(diagnosis).toMatchObject({
			schema: 'nestvirt/diagnosis@1',
			identity: { machine: { id: expect.any(String) }, container: {}, cloud: {} },
			nesting: { verdict: expect.any(String) },
			goals: expect.arrayContaining([expect.objectContaining({ id: 'linux-containers' })]),
		});
		for (const finding of diagnosis.findings) {
			expect(finding).toMatchObject({ id: expect.any(String), severity: expect.any(String) });
		}
	});

	realTest('is called proven exactly when a guest really ran', ['linux', 'build'], () => {
		const { facts, nesting, identity } = diagnosisOf(
			built(['diagnose', '--format', 'json']).output,
		);
		const ran = valueIn(facts['guest-run'])?.outcome === 'ran';
		const physical = identity?.machine.role === 'physical';
		expect(nesting?.verdict === 'proven' || (physical && nesting?.restsOn === 'proof')).toBe(ran);
	});

	realTest('runs a guest, and prove says so', ['linux', 'build', 'kvm', 'koffi'], () => {
		const { output, exitCode } = built(['prove', '--goal', 'virtual-machines', '--format', 'json']);
		expect(JSON.parse(output).proofs).toMatchObject([{ id: 'guest', outcome: 'proven' }]);
		expect(exitCode).toBe(0);
	});

	realTest('is diagnosed without starting a program', ['linux', 'build', 'strace'], () => {
		const trace = ['strace', '-f', '-e', 'trace=execve'];
		const { warnings } = built(['diagnose'], { under: trace });
		expect(calls(warnings, /execve\(/)).toHaveLength(1);
	});

	realTest(
		'tells the policy for forwarded packets as iptables set it, without iptables',
		['linux', 'build', 'root', 'koffi', 'dockerd'],
		() => {
			for (const policy of ['ACCEPT', 'DROP']) {
				const script = `iptables -P FORWARD ${policy} && exec "$@"`;
				const under = ['unshare', '--net', 'sh', '-c', script, 'sh'];
				const { facts } = diagnosisOf(built(['diagnose', '--format', 'json'], { under }).output);
				expect(valueIn(facts['forward-policy'] ?? absent({ source: '' }))).toEqual([
					{ table: 'filter', name: 'FORWARD', policy: policy.toLowerCase() },
				]);
			}
		},
	);

	realTest('tells an ordinary account less, and nothing false', ['linux', 'build', 'root'], () => {
		const folder = mkdtempSync(join(tmpdir(), 'nestvirt-'));
		try {
			cpSync('dist', join(folder, 'dist'), { recursive: true });
			cpSync('node_modules/koffi', join(folder, 'node_modules/koffi'), { recursive: true });
			cpSync('node_modules/@koromix', join(folder, 'node_modules/@koromix'), { recursive: true });
			const program = join(folder, 'dist/cli.cjs');
			const under = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];
			const open = ['chmod', '-R', 'a+rX', folder];
			built([], { under: [...open, '--'], program: folder });
			const root = diagnosisOf(built(['diagnose', '--format', 'json']).output);
			const ran = built(['diagnose', '--format', 'json'], { under, program });
			expect(ran.warnings).toBe('');
			const nobody = diagnosisOf(ran.output);
			expect(valueIn(nobody.facts.account)?.uid).toBe(65534);
			for (const { reason, title } of nobody.unseen) expect(`${title}: ${reason}`).toMatch(/./);
			// What root saw as present may be unseen now, but never turn into a known "no".
			if (root.nesting?.verdict === 'proven') {
				expect(nobody.nesting?.verdict).toMatch(/proven|exposed|undetermined/);
			}
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	});

	realTest('is replayed as it was recorded, asking nothing', ['linux', 'build', 'strace'], () => {
		const folder = join(mkdtempSync(join(tmpdir(), 'nestvirt-')), 'recording');
		const recorded = built(['diagnose', '--record', folder, '--format', 'json']);
		const under = ['strace', '-f', '-e', 'trace=execve,socket,connect'];
		const replayed = built(['diagnose', '--bundle', folder, '--format', 'json'], { under });
		const { sinceCapture, ...diagnosis } = JSON.parse(replayed.output);
		expect(diagnosis).toEqual(JSON.parse(recorded.output));
		expect(sinceCapture.changes).toEqual([]);
		expect(calls(replayed.warnings, /execve\(/)).toHaveLength(1);
		expect(calls(replayed.warnings, /socket\(|connect\(/)).toEqual([]);
		const text = built(['diagnose', '--bundle', folder]);
		expect(text.output).toContain('What is possible here');
		rmSync(folder, { recursive: true, force: true });
	});

	realTest(
		'is judged and explained from its support bundle, and from loose files, asking nothing',
		['linux', 'build', 'strace'],
		() => {
			const folder = mkdtempSync(join(tmpdir(), 'nestvirt-'));
			const bundle = join(folder, 'bundle.zip');
			expect(built(['support-bundle', '--quiet', '--output', bundle]).exitCode).toBe(0);
			const under = ['strace', '-f', '-e', 'trace=execve,socket,connect'];
			for (const words of [
				['diagnose', '--bundle', bundle],
				['explain', '--bundle', bundle],
				['diagnose', '--bundle', 'test/loose/windows-7'],
				['explain', '--bundle', 'test/loose/windows-10-guest'],
			]) {
				const { exitCode, warnings } = built(words, { under });
				expect({ words, exitCode }).toEqual({ words, exitCode: 0 });
				expect(calls(warnings, /execve\(/)).toHaveLength(1);
				expect(calls(warnings, /socket\(|connect\(/)).toEqual([]);
			}
			rmSync(folder, { recursive: true, force: true });
		},
	);
});
