import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { simulatedMachines } from '../../../src/machines/simulated/simulated-machines.ts';
import { htmlReport } from '../../../src/report/html/html-report.ts';
import { pagePolicy } from '../../../src/report/html/page-policy.ts';
import { pageScript } from '../../../src/report/html/page-script.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { hostileMachine } from '../../support/hostile-machine.ts';

const named = (name: string) => {
	const machine = simulatedMachines.find((one) => one.name === name);
	if (machine === undefined) throw new Error(`no machine ${name}`);
	return machine;
};

describe('htmlReport', () => {
	test('lets its browser run the one script that it holds', () => {
		const hash = createHash('sha256').update(pageScript).digest('base64');
		expect(pagePolicy).toContain(`script-src 'sha256-${hash}'`);
		expect(pagePolicy).toContain("default-src 'none'");
	});

	test('marks the broken layer, says who can change it, and holds the card', async () => {
		const page = htmlReport(await diagnosisOf(named('virtualbox-windows-10')));
		expect(page).toMatch(/<g class="storey broken"><title>outer hypervisor/);
		expect(page).toContain('class="break"');
		expect(page).toContain('VBoxManage modifyvm {vm} --nested-hw-virt on');
		expect(page).toContain('The machine must be powered off first.');
	});

	test('names no address that it would ask by itself', async () => {
		const page = htmlReport(await diagnosisOf(named('virtualbox-windows-10')));
		expect(page).not.toMatch(/(?:src|srcset|action|data)=["']?https?:|url\(|@import|<link/i);
	});

	test('shows a hostile name as text', async () => {
		const evil = `<script>alert(1)</script><img src=x onerror=alert(2)>' onload='x`;
		const page = htmlReport(await diagnosisOf(hostileMachine(evil)));
		expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
		expect(page.match(/<script/g)).toHaveLength(1);
		expect(page).not.toContain('<img');
		expect(page).not.toMatch(/<[^>]* onload=/);
	});

	test('names what was stored at capture, and not seen again', async () => {
		const diagnosis = await diagnosisOf(named('virtualbox-windows-10'));
		const takenFacts = { version: '0.0.9', facts: [{ fact: 'memory', title: 'the <memory>' }] };
		const page = htmlReport({ ...diagnosis, takenFacts } as never);
		expect(page).toContain('As nestvirt 0.0.9 stored it, and not seen again');
		expect(page).toContain('<li>the &lt;memory&gt;</li>');
	});

	test('tells a plan and what the journal holds', async () => {
		const diagnosis = await diagnosisOf(named('virtualbox-windows-10'));
		const plan = {
			schema: 'nestvirt/plan@1',
			program: diagnosis.program,
			os: 'windows',
			goal: 'windows-containers',
			steps: [
				{
					remediation: 'enable-containers',
					title: 'Enable containers',
					impact: 'A restart.',
					findings: ['containers-feature'],
					because: 'it is disabled',
					wave: 0,
					actions: [
						{
							title: 'Enable the feature <Containers>',
							action: { kind: 'windows-feature', feature: 'Containers', guarded: false },
						},
					],
				},
			],
			restarts: [{ afterWave: 0, always: false }],
			risks: [{ id: 'network-reset', text: 'Networks go.', wayBack: 'Undo.' }],
			leftOut: [],
			cards: [],
			digest: 'd',
		} as const;
		const place = { step: 0, action: 0 };
		const page = htmlReport(diagnosis, {
			plan,
			journal: [
				{ record: 'plan', plan, consents: [], askedBy: null, bootId: 'a' },
				{ record: 'failed', ...place, because: 'dism ended with 50' },
				{ record: 'undo', asked: false },
				{ record: 'undone', ...place, kept: 'somebody changed it' },
				{ record: 'end', state: 'partly-restored' },
			],
		});
		expect(page).toContain('Then a restart.');
		expect(page).toContain('Networks go. Undo.');
		expect(page).toContain('Enable the feature &lt;Containers&gt;: dism ended with 50');
		expect(page).toContain(
			'Left as it is: Enable the feature &lt;Containers&gt; (somebody changed it)',
		);
	});
});
