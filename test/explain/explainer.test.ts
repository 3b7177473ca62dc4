import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainer } from '../../src/explain/explainer.ts';
import { explained } from '../support/explained.ts';

const first = (text: string | Uint8Array, words: Record<string, string> = {}): string | undefined =>
	explained(text, words)[0]?.cause;

// The shortest fragments that decide, each from the thread named.
const database =
	'Unable to write to the database. Exit code: 1\n   at Docker.Backend.Database.WriteKeys'; // docker/for-win#34
const pipe = 'open //./pipe/docker_engine: The system cannot find the file specified.'; // docker/for-win#7186
const notInstalled =
	'Error: 0x80370102 The virtual machine could not be started because a required feature is not installed.'; // microsoft/WSL#4584

describe('the texts of the story', () => {
	test('the database error alone is named by its own cause', () => {
		expect(first(database)).toBe('docker-desktop-database-failure');
	});

	test('the same inside VirtualBox is named by the outer hypervisor, the rest follows', () => {
		const causes = explained(database, { vm: 'VirtualBox' });
		expect(causes[0]).toMatchObject({
			cause: 'nested-virt-not-exposed-virtualbox',
			layer: 'outer-hypervisor',
		});
		expect(causes.map(({ cause }) => cause)).toContain('docker-desktop-database-failure');
	});

	test('the missing pipe and the unknown blob are named', () => {
		expect(first(pipe)).toBe('docker-desktop-not-running');
		expect(first('docker: unknown blob.')).toBe('image-os-mismatch');
	});
});

describe('one code in every spelling', () => {
	test.each([
		'WslRegisterDistribution failed with error: 0x80370102',
		'Exit code: -2143878910',
		'HRESULT 2151088386',
		'HCS_E_HYPERV_NOT_INSTALLED',
		'Wsl/Service/CreateInstance/CreateVm/HCS/HCS_E_HYPERV_NOT_INSTALLED',
		'(0xC0370102)',
	])('%s', (text) => {
		expect(first(text)).toBe('virtual-machine-platform-missing');
	});

	test('a longer number that begins alike is another number', () => {
		expect(first('id 0x803701020')).toBeUndefined();
	});
});

describe('context', () => {
	test.each([
		['vm', 'VMware Workstation', 'nested-virt-not-exposed-vmware'],
		['vm', 'Hyper-V guest', 'nested-virt-not-exposed-hyperv'],
		['note', 'runs inside Proxmox', 'nested-virt-not-exposed-kvm'],
		['vm', 'EC2 t3.large', 'nested-virt-aws'],
		['vm', 'Parallels on a Mac', 'nested-virt-not-exposed-other'],
		['vm', 'none', 'virtual-machine-platform-missing'],
	])('%s: %s makes it %s', (key, value, cause) => {
		expect(first(notInstalled, { [key]: value })).toBe(cause);
	});

	test('what was measured counts as what was said', () => {
		const causes = explained(notInstalled, {}, ['@guest', '@guest-vmware']);
		expect(causes[0]?.cause).toBe('nested-virt-not-exposed-vmware');
	});
});

describe('symptom chains', () => {
	test('the bad key is named before the service that dies and the socket that is missing', () => {
		// moby/moby#41268
		const text =
			'unable to configure the Docker daemon with file /etc/docker/daemon.json: invalid character\n' +
			'docker.service: Main process exited, code=exited, status=1/FAILURE\n' +
			'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?';
		const causes = explained(text, { platform: 'dockerd-linux' });
		expect(causes[0]?.cause).toBe('daemon-json-invalid');
		expect(causes.find(({ cause }) => cause === 'docker-service-failing')?.followsFrom).toBe(
			'daemon-json-invalid',
		);
	});
});

describe('a damaged text', () => {
	const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));

	test.each([
		[
			'wrapped in mid-word',
			'The virtual machine could not be started because a required fea\nture is not inst\n  alled.',
		],
		[
			'quoted in Markdown',
			'> The virtual machine could not be started\n> because a required feature is not installed.',
		],
		[
			'in JSON',
			'"msg":"The virtual machine could not be started because a required feature\\u0020 is not installed."'.replace(
				'\\u0020',
				'',
			),
		],
		['with colours', 'because a \u001b[31mrequired\u001b[0m feature is not \u001b[1minstalled'],
		[
			'with a blank after each letter',
			[...'because a required feature is not installed'].join(' '),
		],
		['with typographic quotes and capitals', 'BECAUSE A “REQUIRED” FEATURE IS NOT INSTALLED'],
	])('%s is still read', (_, text) => {
		expect(first(text)).toBe('virtual-machine-platform-missing');
	});

	test('UTF-16 is read with and without its mark, in every script', () => {
		expect(first(utf16('\ufeffWSL 2 requires an update to its kernel component.'))).toBe(
			'wsl-kernel-missing',
		);
		expect(first(utf16('WSL 2 requires an update to its kernel component.'))).toBe(
			'wsl-kernel-missing',
		);
		expect(first(utf16('当前计算机配置不支持 WSL2。'))).toBe('virtual-machine-platform-missing');
	});

	test('accents that a code page damaged do not matter', () => {
		const text = 'não foi possível: um recurso necess\ufffdrio n\ufffdo est\ufffd instalado';
		expect(first(text)).toBe('virtual-machine-platform-missing');
	});

	test('the evidence is the line that decided', () => {
		const causes = explained(`all is well\n${pipe}\nall is well\n`);
		expect(causes[0]?.because).toEqual([pipe]);
	});
});

describe('any text', () => {
	test('gives an answer, and the same however it is cut into chunks', () => {
		const texts = fc.array(
			fc.constantFrom(database, pipe, notInstalled, '\n', 'x'.repeat(50), '\u001b[', 'é'),
		);
		fc.assert(
			fc.property(texts, fc.integer({ min: 600, max: 4000 }), (parts, size) => {
				const bytes = new TextEncoder().encode(parts.join(' '));
				const whole = explained(bytes).map(({ cause }) => cause);
				const one = explainer({ words: {}, traits: [] });
				for (let at = 0; at < bytes.length; at += size) one.feed(bytes.subarray(at, at + size));
				expect(one.finish().map(({ cause }) => cause)).toEqual(whole);
			}),
		);
	});

	test('of random bytes never throws', () => {
		fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => void explained(bytes)));
	});

	test('takes time in proportion to its length, whatever it repeats', () => {
		const timeOf = (text: string): number => {
			const bytes = new TextEncoder().encode(text);
			const start = performance.now();
			explained(bytes);
			return performance.now() - start;
		};
		explained('warm up');
		for (const unit of [
			'a',
			'0x8037010',
			'docker_engin',
			'dockerdockerdocker_',
			'\u001b[',
			'é',
			'\\',
			'> ',
		]) {
			const short = timeOf(unit.repeat(Math.ceil(1e6 / unit.length)));
			const long = timeOf(unit.repeat(Math.ceil(4e6 / unit.length)));
			expect(long, unit).toBeLessThan(Math.max(short * 12, 400));
		}
	});

	test('that is healthy is explained by nothing', () => {
		// docker info and wsl --list of working machines
		for (const text of [
			'Server Version: 20.10.24\nStorage Driver: overlay2\nCgroup Version: 2',
			'  NAME      STATE           VERSION\n* Ubuntu    Running         2',
			'npm ERR! code ELIFECYCLE\nnpm ERR! syscall spawn',
		]) {
			expect(explained(text)).toEqual([]);
		}
	});
});
