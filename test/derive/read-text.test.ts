import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/derive/read-text.ts';

const toldOf = (text: string) =>
	Object.fromEntries(readText(text, 'x').claims.map(({ about, value }) => [about, value]));

describe('a loose text', () => {
	test('is recognised by what it says, not by what it is called', () => {
		const systeminfo = readFileSync('test/loose/windows-7/systeminfo.txt', 'utf8');
		expect(readText(systeminfo, 'dmesg.txt')).toMatchObject({
			kinds: ['systeminfo'],
			os: 'windows',
		});
		expect(readText('nothing at all', 'systeminfo.txt')).toEqual({
			...{ kinds: [], claims: [], os: null, isKept: false },
		});
	});

	test('can hold several outputs, one after the other', () => {
		const text =
			'C:\\>bcdedit /enum\n\nWindows Boot Loader\n-------------------\nidentifier              {current}\ndevice                  partition=C:\nosdevice                partition=C:\nhypervisorlaunchtype    Auto\n\nFeature Name : Containers\nState : Enabled\n';
		expect(readText(text, 'all.txt').kinds).toEqual(['windows-features', 'bcdedit']);
		expect(toldOf(text)).toEqual({ 'feature.Containers': 'enabled', launchType: 'auto' });
	});

	test('names what lies below, where its firmware or a detector does', () => {
		expect(toldOf('sys_vendor: innotek GmbH\nproduct_name: VirtualBox\n')['below']).toBe(
			'virtualbox',
		);
		expect(toldOf('oracle\n')['below']).toBe('virtualbox');
		expect(readText('none\n', 'virt.txt').claims).toContainEqual({ about: 'below', value: 'none' });
	});

	test('does not, where a processor may wear the face of another hypervisor', () => {
		const text = 'Architecture: x86_64\nCPU(s): 2\nHypervisor vendor: KVM\n';
		expect(toldOf(text)).toMatchObject({ 'lscpu.hypervisor': 'KVM' });
		expect(toldOf(text)).not.toHaveProperty('below');
	});

	test("of VirtualBox's own log tells nothing of this machine, whatever it quotes", () => {
		const text =
			'00:00:00.812345 VirtualBox VM 7.0.14 r161095 win.amd64 release log\n00:00:00.9 OS Version: 10.0.19045 N/A Build 19045\n';
		expect(readText(text, 'VBox.log')).toEqual({
			...{ kinds: ['virtualbox-log'], claims: [], os: null, isKept: false },
		});
	});

	test('of the Linux that WSL keeps tells of no machine', () => {
		const text =
			'Linux PC 5.15.133.1-microsoft-standard-WSL2 #1 SMP Thu Oct 5 x86_64 GNU/Linux\nMemTotal: 100000 kB\n';
		expect(readText(text, 'x')).toMatchObject({ claims: [], os: null, isKept: true });
	});

	test.each([
		['open //./pipe/docker_engine: The system cannot find the file specified.', 'windows'],
		['Cannot connect to the Docker daemon at unix:///var/run/docker.sock.', 'linux'],
		['something failed', null],
	])('of an error alone, the pipe or socket tells the system: %s', (text, os) => {
		expect(readText(text, 'x').os).toBe(os);
	});

	test('that is made to be slow is read in a moment', () => {
		const most = 2 * 1024 * 1024;
		const filled = (text: string): string => text.repeat(most / text.length);
		const slow = [
			...[`Version: x${filled(' ')}y`, filled('\n'), filled('Hyper-V: \n'), filled('x: x64 PC\n')],
			...[`osdevice  x\n${filled('{a}\n')}`, `Server Version: 1\n${filled('WARNING: ')}`],
		];
		for (const text of slow) {
			const start = performance.now();
			readText(text, 'x');
			expect(performance.now() - start).toBeLessThan(5000);
		}
	}, 60_000);
});

// Real outputs, where they are at hand.
const corpus = '../shared/corpus/windows-outputs.jsonl';
// More than a stranger's clone holds: run where it is, and no skipped test elsewhere.
if (existsSync(corpus)) {
	describe('outputs that people published', () => {
		const outputs = readFileSync(corpus, 'utf8')
			.split('\n')
			.filter((line) => line !== '')
			.map((line) => JSON.parse(line));

		test('name no other build than theirs', () => {
			const wrong = outputs.flatMap(({ id, text, windows }) => {
				const builds = readText(text, 'x').claims.filter(({ about }) => about === 'build');
				const told = windows?.build;
				return builds.some(({ value }) => told && value !== told) ? [id] : [];
			});
			expect(wrong).toEqual([]);
		});

		test.each([
			['systeminfo', 'systeminfo', 15],
			['bcdedit', 'bcdedit', 10],
			['docker-info', 'docker-info', 8],
			['sc-query', 'services', 4],
			['msinfo32', 'msinfo32', 3],
			['optionalfeature', 'windows-features', 7],
			['dism-enable', 'dism-heading', 4],
		])('of the kind %s are recognised', (kind, expected, least) => {
			const known = outputs.filter(
				(one) => one.kind === kind && readText(one.text, 'x').kinds.includes(expected as never),
			);
			expect(known.length).toBeGreaterThanOrEqual(least);
		});
	});
}
