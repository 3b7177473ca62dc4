import { describe, expect, test } from 'vitest';
import { simulatedMachine } from '../../../src/machines/simulated/simulated-machine.ts';
import { wslEngine } from '../../../src/probes/windows/wsl-engine.ts';
import { described } from '../../support/described.ts';
import { answering } from '../../support/machine-with.ts';
import { windowsWith } from '../../support/windows-with.ts';

const machine = (name = 'physical-windows-11-wsl') => simulatedMachine(described(name));

describe('wsl-engine', () => {
	test('is not looked for where that would start a distribution that nobody asked for', async () => {
		const asked: string[] = [];
		const watched = {
			...machine(),
			inDistribution: async (name: string) => {
				asked.push(name);
				return { status: 'absent', detail: '' } as const;
			},
		};
		expect(await wslEngine(false).observe(watched)).toMatchObject({
			...{ status: 'unobserved', reason: 'asleep', evidence: [{ source: 'Debian' }] },
		});
		expect(asked).toEqual([]);
	});

	test('says what there is for it: whose, by what it starts, and who is not let in yet', async () => {
		expect(await wslEngine(true).observe(machine())).toMatchObject({
			value: {
				...{ distribution: 'Debian', owner: 'S-1-5-21-1-2-3-500', hasApt: true },
				...{ init: 'init-scripts', canInit: true, client: false, outsider: 'ann' },
				...{ ping: null, version: null },
			},
		});
	});

	test('one that answers is told with its version', async () => {
		expect(await wslEngine(true).observe(machine('physical-windows-11-wsl-engine'))).toMatchObject({
			value: {
				...{ init: 'systemd', ping: { statusCode: 200, osType: 'linux' } },
				version: { version: '20.10.24+dfsg1' },
			},
		});
	});

	test('of WSL 1 and of families whose packages are not known none is looked into', async () => {
		const others = machine('physical-windows-11-wsl-others');
		expect((await wslEngine(true).observe(others)).status).toBe('absent');
		expect((await wslEngine(true).observe(windowsWith())).status).toBe('absent');
	});

	test('a distribution that does not start is no missing engine', async () => {
		const detail = 'wsl.exe: HCS_E_HYPERV_NOT_INSTALLED';
		const broken = answering(machine(), 'inDistribution', {
			...{ status: 'unobserved', reason: 'failed', detail },
		});
		expect(await wslEngine(true).observe(broken)).toMatchObject({
			...{ status: 'unobserved', reason: 'failed' },
		});
	});
});
