import { describe, expect, test } from 'vitest';
import { type Evidence, supportMembers } from '../../src/bundle/support-members.ts';
import { zipOf } from '../../src/bundle/zip-of.ts';
import { recordingMachine } from '../../src/machines/recording-machine.ts';
import { simulatedMachine } from '../../src/machines/simulated/simulated-machine.ts';
import { simulatedMachines } from '../../src/machines/simulated/simulated-machines.ts';
import { diagnosisOf } from '../support/diagnosis-of.ts';

const key = new Uint8Array(32).fill(7);
const moment = '2026-01-01T00:00:00.000Z';
const secret = 'S3kr-9f8e7d6c5b4a';

async function evidence(): Promise<Evidence> {
	const description = simulatedMachines.find(({ name }) => name === 'azure-debian-12');
	if (description === undefined) throw new Error('the machine is gone');
	const options = { proof: true, online: false };
	const machine = recordingMachine(simulatedMachine(description), moment, options);
	await machine.readFile('/etc/os-release');
	return {
		transcript: machine.transcript(),
		diagnosis: await diagnosisOf(description),
		plan: null,
		journal: null,
		inventory: { osInfo: { hostname: 'accounts-pc-7' } },
		logs: { 'logs/docker.log': `start\nlogin --password=${secret} for azureuser\nend\n` },
		report: true,
		collected: [{ what: '/var/log/docker.log', status: 'taken' }],
	};
}

describe('supportMembers', () => {
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
});
