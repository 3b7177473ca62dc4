import { describe, expect, test } from 'vitest';
import { distributionSystemd } from '../../src/actions/distribution-systemd.ts';
import type { Description } from '../../src/machines/simulated/description.ts';
import { wslDebian } from '../../src/machines/simulated/wsl-debian.ts';
import { described } from '../support/described.ts';
import { thereAndBack } from '../support/there-and-back.ts';

const action = {
	kind: 'distribution-systemd',
	...{ distribution: 'Debian', owner: 'S-1-5-21-1-2-3-500' },
} as const;

/** A Windows whose Debian has systemd installed, and this configuration; null: none. */
function withConfiguration(text: string | null): Description {
	const { files, ...debian } = wslDebian({
		statuses: { '/lib/systemd/systemd': { mode: 0o755 } },
	});
	const { '/etc/wsl.conf': _, ...others } = files;
	const kept = text === null ? others : { ...others, '/etc/wsl.conf': text };
	return described('physical-windows-11-wsl', {
		distributions: { Debian: { ...debian, files: kept } },
	});
}

describe('distribution-systemd', () => {
	test('is written down, counts once the distribution ended, and goes back to the byte', async () => {
		const text = '# mine\r\n[user]\ndefault=ann\n\n[boot]\ncommand=date\nsystemd=false';
		const went = await thereAndBack(withConfiguration(text), action);
		expect(went.changes.map((one) => one.change)).toEqual([
			...['in-distribution', 'terminate-distribution', 'in-distribution', 'terminate-distribution'],
		]);
		expect(went.there).toMatchObject({
			runs: true,
			text: '# mine\r\n[user]\ndefault=ann\n\n[boot]\nsystemd=true\ncommand=date',
		});
		expect(went.back).toEqual(went.before);
		expect(went.before).toMatchObject({ text, runs: false });
	});

	test('without a configuration, one is made and taken away', async () => {
		const went = await thereAndBack(withConfiguration(null), action);
		expect(went.there).toMatchObject({ text: '[boot]\nsystemd=true\n' });
		expect(went.machine.description().distributions?.['Debian']?.files['/etc/wsl.conf']).toBe(
			undefined,
		);
	});

	test('without systemd itself the distribution does not start by it', async () => {
		await expect(thereAndBack(described('physical-windows-11-wsl'), action)).rejects.toThrow(
			'circle',
		);
		expect(distributionSystemd.hindrance?.(action as never, {} as never)).toContain('Debian');
	});
});
