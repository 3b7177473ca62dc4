import { describe, expect, test } from 'vitest';
import { engineForWindows } from '../../checks/engine-for-windows.ts';
import { judgedOn } from '../support/judged.ts';

const judged = (told: Parameters<typeof judgedOn>[2]) =>
	judgedOn('windows', engineForWindows, told);

describe('engine-for-windows', () => {
	const ping = (osType: string | null) => ({
		'engine-ping': { statusCode: 200, apiVersion: null, osType, server: null },
	});

	test('passes where the engine says so', () => {
		expect(judged(ping('windows')).verdict).toBe('pass');
	});

	test('fails where it runs the other kind, and says how to come by this one', () => {
		const product = { product: 'desktop', version: null, folder: 'C:/x' } as const;
		expect(judged({ ...ping('linux'), 'docker-product': product }).remediation).toEqual({
			id: 'switch-engine-mode',
			parameters: { mode: 'windows' },
		});
	});

	test('never installs one over another: the pipe must be free first', () => {
		expect(judged(ping('linux')).remediation?.id).toBe('free-engine-pipe');
		const program = 'C:\\Program Files\\RedHat\\Podman\\win-sshproxy.exe';
		const pipe = { path: '//./pipe/docker_engine', server: { processId: 7, program }, others: [] };
		expect(judged({ ...ping('linux'), 'engine-pipe': pipe })).toMatchObject({
			because: expect.stringContaining(program),
			remediation: { id: 'free-engine-pipe', parameters: { owner: 'podman' } },
		});
	});

	test('has nothing to say where no engine says', () => {
		expect(judged({ 'engine-ping': null }).verdict).toBe('not-applicable');
		expect(judged(ping(null)).verdict).toBe('not-applicable');
	});
});
