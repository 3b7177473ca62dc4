import { resolve } from 'node:path';
import { afterAll, describe, expect } from 'vitest';
import type { Diagnosis } from '../../../src/model/diagnosis.ts';
import { valueIn } from '../../../src/model/observation.ts';
import { realTest } from '../../support/needs.ts';
import { type Win32, win32 } from './win32.ts';

const needs = ['linux', 'build', 'koffi', 'wine'] as const;
const seconds = 180;
let made: Win32 | undefined;
// The first who asks makes it.
const story = (): Win32 => {
	if (made) return made;
	made = win32('story');
	made.run('reg', 'import', resolve('test/tiers/wine/story.reg'));
	// The service manager reads the registry when it starts.
	made.restart();
	return made;
};

// What a server of the pipe can do, and what must be said of each.
const manners = [
	{ manner: 'well', verdict: 'pass', because: /answers/ },
	{ manner: 'refused', verdict: 'fail', because: /status 400/ },
	{ manner: 'garbage', verdict: 'fail', because: /not an engine/ },
	{ manner: 'hanging', verdict: 'unknown', because: /did not answer in time/ },
];

const finding = ({ findings }: Diagnosis, id: string) => findings.find((one) => one.id === id);

/** What the installation of an engine is made of, beside its archive. */
function expectEngineParts(seen: Record<string, unknown>): void {
	const command = '"C:\\Program Files\\Docker\\dockerd.exe" --run-service';
	const whole = {
		...{ DisplayName: 'Engine of a test', ImagePath: command, ObjectName: 'LocalSystem' },
		...{ Start: 2, Type: 16, ErrorControl: 1 },
	};
	// Wine keeps no recovery, and cannot be asked for it: error 124.
	expect(seen['registered']).toEqual({
		...{ once: whole, twice: whole },
		other: expect.objectContaining({ detail: expect.stringContaining('another command line') }),
		gone: { status: 'observed', value: { restart: false } },
		left: { status: 'absent', detail: 'error 1060' },
	});
	expect(seen['registration']).toEqual({
		states: [null, { command, startsItself: true, isRunning: false }, null],
		changes: ['register-service', 'unregister-service'],
	});
	expect(seen['foreign']).toMatchObject({ changes: [] });
	expect(seen['namesake']).toMatchObject({ error: expect.stringContaining('Docker Engine') });
	const [before, within, after] = seen['paths'] as readonly string[];
	expect(before).toContain('%SystemRoot%');
	expect([within, after]).toEqual([`${before};C:\\Program Files\\Docker`, before]);
	expect(seen['search']).toMatchObject({ changes: ['search-folder', 'search-folder'] });
	expect(seen['source']).toMatchObject({ states: [{ value: null }, {}, { value: null }] });
	// A key goes with its last value.
	expect(seen['keys']).toEqual(['absent', 'absent']);
	// Wine gives every folder to the account, so that it is made, and not trusted.
	expect(seen['folder']).toMatchObject({ detail: expect.stringContaining('belongs to S-1-5-21-') });
	expect(seen['folderIs']).toEqual(['observed', 'absent']);
	// Wine says yes to both and keeps no groups.
	expect(seen['group']).toMatchObject([{ status: 'observed' }, { status: 'observed' }]);
}

afterAll(() => void made?.run('wineboot', '-k'));

describe('a win32 process', () => {
	realTest(
		'reads the registry, the kernel, the firmware, memory and processor',
		needs,
		() => {
			const { facts, os } = story().diagnosis();
			expect(os).toBe('windows');
			expect(valueIn(facts['windows-release'])).toMatchObject({
				...{ edition: 'Professional', installation: 'Client', version: '1607', revision: 1198 },
				...{ kind: 'client', architecture: 'x64' },
			});
			expect(valueIn(facts['docker-product'])).toMatchObject({
				product: 'legacy',
				version: '1.12.5',
			});
			expect(valueIn(facts['windows-restart'])).toEqual({
				signals: ['features or updates were installed'],
			});
			expect(valueIn(facts.memory)?.totalBytes).toBeGreaterThan(256 * 1024 ** 2);
			expect(valueIn(facts['cpu-virtualization'])?.readFrom).toBe('cpuid');
			expect(valueIn(facts.cpu)?.model).toEqual(expect.any(String));
			expect(facts.dmi?.status).toBe('observed');
			expect(valueIn(facts['data-root-space'])?.freeBytes).toBeGreaterThan(0);
		},
		seconds,
	);

	realTest('asks the service manager: a service that is there, and one that is not', needs, () => {
		const services = valueIn(story().diagnosis().facts['windows-services']);
		expect(services?.['docker']).toEqual({
			...{ state: 'stopped', startType: 'manual', processId: 0, exitCode: 1077 },
			command: 'C:\\dockerd.exe --run-service',
		});
		expect(services?.['vmms']).toBeNull();
	});

	realTest('reads its own token by SID', needs, () => {
		const token = valueIn(story().diagnosis().facts['access-token']);
		expect(token?.user).toMatch(/^S-1-5-21-/);
		expect(token?.groups).toContain('S-1-1-0');
		expect(token?.elevated).toEqual(expect.any(Boolean));
	});

	// Wine answers the question with an empty list, whatever the group: a real list was not seen.
	realTest('finds this account in no group of the engine', needs, () => {
		expect(valueIn(story().diagnosis().facts['docker-users'])).toEqual({ isMember: false });
	});

	realTest('sees the same processor as this computer, by CPUID', needs, () => {
		const { facts } = story().diagnosis();
		const leaves = valueIn(facts['hypervisor-leaves'])?.leaves ?? [];
		for (const { vendor } of leaves) expect(vendor).toMatch(/^[ -~]{2,12}$/);
		expect(facts['cpu-virtualization']?.status).toBe('observed');
	});

	realTest('finds no pipe, and names the service that should serve it', needs, () => {
		expect(finding(story().diagnosis(), 'engine-pipe')).toMatchObject({
			verdict: 'fail',
			because: expect.stringContaining('the service docker is stopped (manual)'),
		});
	});

	realTest('finds a pipe elsewhere when the client is told to ask it', needs, () => {
		const environment = { DOCKER_HOST: 'npipe:////./pipe/nobody' };
		const diagnosis = story().diagnosis(environment);
		expect(valueIn(diagnosis.facts['engine-endpoint'])?.setBy).toBe('DOCKER_HOST');
		expect(valueIn(diagnosis.facts['engine-pipe'])).toMatchObject({
			path: '//./pipe/nobody',
			server: null,
		});
	});

	realTest('keeps every native fact, in time, where PowerShell talks nonsense', needs, () => {
		const place = 'C:\\windows\\system32\\WindowsPowerShell\\v1.0\\powershell.exe';
		// The other shell of Windows echoes each line and says that it knows no such command.
		story().run('cmd', '/c', 'copy', '/y', 'C:\\windows\\system32\\cmd.exe', place);
		const start = performance.now();
		const { facts, findings } = story().diagnosis();
		expect(performance.now() - start).toBeLessThan(15_000);
		expect(valueIn(facts['windows-features'])?.readFrom).toBe('services');
		expect(facts['device-guard']).toMatchObject({ status: 'unobserved', reason: 'unsupported' });
		for (const fact of ['windows-release', 'access-token', 'dmi', 'memory'] as const) {
			expect(facts[fact]?.status).toBe('observed');
		}
		expect(findings.length).toBeGreaterThan(10);
	});

	realTest(
		'runs a guest through the Windows Hypervisor Platform, as its imitation understands it',
		[...needs, 'mingw'],
		() => {
			expect(story().diagnosis().facts['guest-run']?.status).toBe('absent');
			story().imitatePlatform();
			const told = (manner: string) => {
				const { facts } = story().diagnosis({ NESTVIRT_IMITATION: manner });
				return valueIn(facts['guest-run']);
			};
			expect(told('well')).toMatchObject({ outcome: 'ran', detail: 'exit 2, 42 to 16' });
			expect(told('strays')).toMatchObject({ outcome: 'strayed', detail: 'exit 4' });
			expect(told('hangs')).toMatchObject({ outcome: 'never-ended' });
			expect(told('refuses')).toMatchObject({
				outcome: 'refused',
				detail: 'WHvCreatePartition: 0x80070005',
			});
			expect(valueIn(story().diagnosis().facts.nesting)?.verdict).not.toBe('undetermined');
		},
		seconds,
	);

	realTest(
		'changes services, the registry and files, and puts them back',
		needs,
		async () => {
			const seen = (await story().script('changes')) as Record<string, unknown>;
			// Wine gives every folder to the account: whose it is is read, and not trusted.
			expect(seen['folders']).toEqual([
				expect.stringMatching(/belongs to S-1-5-21-/),
				expect.stringMatching(/belongs to S-1-5-21-/),
				expect.stringContaining('no folder of its own'),
				'error 3',
			]);
			expect(seen['renamed']).toEqual(['old', 'old']);
			expect(seen['startType']).toEqual({
				states: [
					{ startType: 'manual', isRunning: false },
					{ startType: 'automatic', isRunning: false },
					{ startType: 'manual', isRunning: false },
				],
				changes: ['set-service-start', 'set-service-start'],
			});
			expect(seen['running']).toMatchObject({ changes: ['run-service', 'run-service'] });
			expect(seen['missing']).toEqual({ states: [null, null, null], changes: [] });
			expect(seen['broken']).toMatchObject({ error: expect.stringMatching(/^run-service: error/) });
			expectEngineParts(seen);
			expect(seen['number']).toMatchObject({
				states: [{ value: null }, { value: 255 }, { value: null }],
			});
			expect(seen['text']).toMatchObject({
				states: [{ value: null }, { value: 'Wert' }, { value: null }],
			});
			expect(seen['file']).toMatchObject({
				states: [{ text: null }, { text: 'a\n' }, { text: null }],
				changes: ['write-file', 'remove-file'],
			});
		},
		seconds,
	);

	for (const { manner, verdict, because } of manners) {
		realTest(`judges a pipe whose server answers ${manner}`, needs, async () => {
			const diagnosis = await story().withPipe(manner, () => story().diagnosis());
			expect(valueIn(diagnosis.facts['engine-pipe'])?.server).toMatchObject({
				processId: expect.any(Number),
			});
			expect(finding(diagnosis, 'engine-response')).toMatchObject({
				verdict,
				because: expect.stringMatching(because),
			});
		});
	}
});
