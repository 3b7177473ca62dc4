import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { remediations } from '../../remediations/index.ts';
import { actionKinds } from '../../src/actions/index.ts';
import { readBundle } from '../../src/bundle/read-bundle.ts';
import { type Evidence, supportMembers } from '../../src/bundle/support-members.ts';
import { zipOf } from '../../src/bundle/zip-of.ts';
import { goals } from '../../src/goals/index.ts';
import { recordingMachine } from '../../src/machines/recording-machine.ts';
import { simulatedMachine } from '../../src/machines/simulated/simulated-machine.ts';
import { simulatedMachines } from '../../src/machines/simulated/simulated-machines.ts';
import { makePlan } from '../../src/pipeline/make-plan.ts';
import { diagnosisOf } from '../support/diagnosis-of.ts';

const key = new Uint8Array(32).fill(7);
const moment = '2026-01-01T00:00:00.000Z';
const secret = 'S3kr-9f8e7d6c5b4a';

function named(wanted: string) {
	const description = simulatedMachines.find(({ name }) => name === wanted);
	if (description === undefined) throw new Error('the machine is gone');
	return description;
}

async function evidence(): Promise<Evidence> {
	const description = named('azure-debian-12');
	const options = { proof: true, online: false };
	const machine = recordingMachine(simulatedMachine(description), moment, options);
	await machine.readFile('/etc/os-release');
	return {
		program: { name: 'nestvirt', version: '0' },
		transcript: machine.transcript(),
		diagnosis: await diagnosisOf(description),
		plan: null,
		journal: null,
		inventory: { osInfo: { hostname: 'zaphod-7' } },
		logs: { 'logs/docker.log': `start\nlogin --password=${secret} for azureuser\nend\n` },
		report: true,
		collected: [{ what: '/var/log/docker.log', status: 'taken' }],
	};
}

describe('supportMembers', { timeout: 120_000 }, () => {
	test('lays every member ready, the manifest first, and names all others in it', async () => {
		const { members, manifest } = await supportMembers(await evidence(), key);
		const names = members.map(([name]) => name);
		expect(names[0]).toBe('manifest.json');
		expect(names.slice(1)).toEqual(manifest.members.map(({ path }) => path));
		expect(names).toContain('report.html');
		expect(manifest.redaction).toBe('full');
	});

	test('lets no secret out, in no member', async () => {
		const { members, residue, withheld } = await supportMembers(await evidence(), key);
		const all = members.map(([, bytes]) => bytes.toString('utf8')).join('\n');
		expect(all).not.toContain(secret);
		expect(all).not.toContain(Buffer.from(secret).toString('base64').replace(/=+$/, ''));
		expect(residue).toEqual([]);
		expect(withheld).toEqual([]);
	});

	test('keeps what stands for what out of the bundle', async () => {
		const { members, map } = await supportMembers(await evidence(), key);
		expect(map.map(({ original }) => original)).toContain('azureuser');
		const all = members.map(([, bytes]) => bytes.toString('utf8')).join('\n');
		expect(all).not.toContain('azureuser');
	});

	test('makes the same bytes of the same evidence', async () => {
		const [one, other] = await Promise.all([
			supportMembers(await evidence(), key),
			supportMembers(await evidence(), key),
		]);
		const [first, second] = await Promise.all([zipOf('b', one.members), zipOf('b', other.members)]);
		expect(first.equals(second)).toBe(true);
	});

	test('makes the same bytes of every part that there can be', async () => {
		const diagnosis = await diagnosisOf(named('stopped-engine-debian-12'));
		const goal = goals.find(({ id }) => id === 'linux-containers');
		const planning = { remediations, kinds: actionKinds, digest: () => 'd' };
		const plan = goal ? makePlan(diagnosis, goal, planning) : null;
		if (plan === null) throw new Error('there is no plan');
		const at = '2026-01-01T00:00:01.000Z';
		const journal = [
			{ record: 'plan', plan, consents: [], askedBy: 'azureuser', bootId: 'a', at: moment },
			{ record: 'failed', step: 0, action: 0, because: 'azureuser may not', at },
		] as const;
		const whole = async (): Promise<Evidence> => ({
			...(await evidence()),
			...{ diagnosis, plan, journal },
			logs: {
				'logs/syslog.log': 'Jan 15 12:34:56 zaphod-7 dockerd[812]: started\n',
				'logs/systemd-docker.log': `2026-01-01T09:30:00+0000 zaphod-7 dockerd[812]: --password=${secret}\n`,
			},
			collected: [{ what: 'inventory', status: 'not-taken', detail: 'timed-out: no answer' }],
		});
		const [one, other] = [
			await supportMembers(await whole(), key),
			await supportMembers(await whole(), key),
		];
		expect(one.members.map(([name]) => name)).toEqual([
			...['manifest.json', 'diagnosis.json', 'inventory.json', 'journal.json'],
			...['logs/syslog.log', 'logs/systemd-docker.log', 'plan.json', 'report.html'],
			'transcript.jsonl',
		]);
		const [first, second] = await Promise.all([zipOf('b', one.members), zipOf('b', other.members)]);
		expect(first.equals(second)).toBe(true);
		const all = one.members.map(([, bytes]) => bytes.toString('utf8')).join('\n');
		for (const word of [secret, 'azureuser', 'zaphod-7']) expect(all).not.toContain(word);
		// The moments of the journal are no addresses, and reach the page.
		expect(all).toContain(`"at":"${at}"`);
		expect(all).toContain('<time datetime="2026-01-01T00:00:01.000Z">00:00:01</time>');
	});

	test('takes names out of what it says was collected', async () => {
		const what = 'C:\\Users\\azureuser\\AppData\\Local\\Docker\\log.txt';
		const detail = `failed: it ended unexpectedly (EBUSY, open '${what}')`;
		const { manifest, residue } = await supportMembers(
			{ ...(await evidence()), collected: [{ what, status: 'not-taken', detail }] },
			key,
		);
		const [row] = manifest.collected ?? [];
		expect(row).toMatchObject({ status: 'not-taken' });
		expect(JSON.stringify(manifest.collected)).not.toContain('azureuser');
		expect(row?.detail).toContain('EBUSY');
		expect(residue).toEqual([]);
	});

	test('a page that cannot be made stays out alone, and is named', async () => {
		const whole = await evidence();
		const diagnosis = whole.diagnosis && { ...whole.diagnosis, stack: null as never };
		const { members, manifest } = await supportMembers({ ...whole, diagnosis }, key);
		expect(members.map(([name]) => name)).not.toContain('report.html');
		expect(manifest.collected?.at(-1)).toMatchObject({ what: 'report', status: 'not-taken' });
	});

	test('without a diagnosis the reads are there, and are judged by whoever reads them', async () => {
		const made = await supportMembers({ ...(await evidence()), diagnosis: null }, key);
		const file = join(mkdtempSync(join(tmpdir(), 'nestvirt-')), 'mine.zip');
		writeFileSync(file, await zipOf('nestvirt-bundle', made.members));
		const { transcript, captured } = await readBundle(file);
		expect(transcript.entries).toHaveLength(1);
		expect(captured).toEqual({ version: '0', goals: [], findings: [] });
		expect(made.manifest.collected?.at(-1)).toMatchObject({
			...{ what: 'report', status: 'not-taken', detail: 'there is no diagnosis to be shown' },
		});
	});
});
