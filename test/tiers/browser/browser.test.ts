import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import axeCore from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryJournal } from '../../../src/journal/memory-journal.ts';
import { changeableSimulation } from '../../../src/machines/simulated/changeable-simulation.ts';
import { simulatedMachines } from '../../../src/machines/simulated/simulated-machines.ts';
import type { JournalRecord } from '../../../src/model/journal.ts';
import { resume } from '../../../src/pipeline/resume.ts';
import { setUp } from '../../../src/pipeline/set-up.ts';
import { htmlReport } from '../../../src/report/html/html-report.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { hostileMachine } from '../../support/hostile-machine.ts';
import { labFolder } from '../../support/lab-folder.ts';
import { rehearsedSetup } from '../../support/rehearsed-setup.ts';
import { asAdministrator } from '../../support/setup-rehearsals.ts';

const chromium = '/usr/bin/chromium';
const evil = '<script>document.title="owned"</script>';
const { source: axe } = axeCore;
const fewer = ['virtualbox-windows-10', 'azure-windows-server-2022', 'physical-debian-12'];
const looks = (['light', 'dark'] as const).flatMap((scheme) =>
	[360, 768, 1440].map((width) => [scheme, width] as const),
);

describe.skipIf(!existsSync(chromium))('the report in Chromium', () => {
	const folder = labFolder('browser');
	let browser: Browser;

	beforeAll(async () => {
		const { chromium: engine } = await import('playwright-core');
		browser = await engine.launch({ executablePath: chromium, args: ['--no-sandbox'] });
		const machines = simulatedMachines.filter(({ name }) => fewer.includes(name));
		for (const machine of [...machines, { ...hostileMachine(evil), name: 'hostile' }]) {
			writeFileSync(`${folder}/${machine.name}.html`, htmlReport(await diagnosisOf(machine)));
		}
		await writeJournal();
	}, 60_000);

	afterAll(() => browser?.close());

	/** A report with the plan of a rehearsed set-up and its journal, a third of an hour long, over midnight. */
	async function writeJournal(): Promise<void> {
		const start = simulatedMachines.find(({ name }) => name === 'azure-windows-server-2022');
		if (start === undefined) throw new Error('the machine is gone');
		const machine = changeableSimulation(asAdministrator(start));
		const records: JournalRecord[] = [];
		const setup = rehearsedSetup(machine, memoryJournal(records), 'hyperv-isolation');
		let end = await setUp(setup);
		for (let starts = 0; end.exitCode === 10 && starts < 9; starts += 1) {
			await machine.restart();
			end = await resume(setup);
		}
		const journal = records.map((record, place) => ({
			...record,
			at: new Date(Date.UTC(2026, 0, 1, 23, 50) + place * 41_300).toISOString(),
		}));
		const [plan] = journal.flatMap((one) => ('plan' in one ? [one.plan] : []));
		const page = htmlReport(await diagnosisOf(start), { ...(plan ? { plan } : {}), journal });
		writeFileSync(`${folder}/journal.html`, page);
	}

	/** Opens a report from its file, offline; answers the page, and what it tried to load. */
	async function opened(name: string, options: BrowserContextOptions = {}) {
		const context = await browser.newContext({ offline: true, ...options });
		const page: Page = await context.newPage();
		const asked: string[] = [];
		const complaints: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		page.on('console', (message) => complaints.push(message.text()));
		page.on('pageerror', (error) => complaints.push(String(error)));
		const address = pathToFileURL(resolve(`${folder}/${name}.html`)).href;
		await page.goto(address);
		return { page, complaints, asked: asked.filter((url) => url !== address) };
	}

	test.each(looks)(
		'in %s at %i columns nothing overflows, and axe finds nothing',
		async (...look) => {
			const [colorScheme, width] = look;
			for (const name of [...fewer, 'journal']) {
				const { page, asked, complaints } = await opened(name, {
					colorScheme,
					viewport: { width, height: 900 },
				});
				expect(asked).toEqual([]);
				expect(complaints).toEqual([]);
				const scrolled = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
				expect(scrolled).toBeLessThanOrEqual(0);
				await page.evaluate(
					"for (const one of document.querySelectorAll('details')) one.open = true",
				);
				// The policy of the page lets no other script in; what is evaluated by the browser's keeper runs all the same.
				await page.evaluate(axe);
				const { violations } = (await page.evaluate('axe.run()')) as {
					violations: { id: string; nodes: { html: string }[] }[];
				};
				expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
				await page.screenshot({ path: `${folder}/${name}-${colorScheme}-${width}.png` });
				await page.context().close();
			}
		},
		60_000,
	);

	test('a journal is told with its days, moments and durations', async () => {
		const { page } = await opened('journal', { viewport: { width: 360, height: 900 } });
		expect(await page.locator('.timeline .day').count()).toBe(2);
		expect(await page.locator('.timeline time').count()).toBeGreaterThan(5);
		expect(await page.locator('.timeline .step .lasted').first().textContent()).toMatch(
			/\d (?:s|min)/,
		);
	});

	test('says the same without scripts', async () => {
		const withScripts = await opened('virtualbox-windows-10');
		const without = await opened('virtualbox-windows-10', { javaScriptEnabled: false });
		const [one, other] = await Promise.all(
			[withScripts, without].map(({ page }) => page.locator('main').textContent()),
		);
		expect(one?.replaceAll(/Copy as text|Copy/g, '')).toBe(other);
		expect(await without.page.getByRole('button').count()).toBe(0);
		expect(await without.page.locator('svg.stack .broken').count()).toBeGreaterThan(0);
	});

	test('copies a command, and a card as text', async () => {
		const { page } = await opened('virtualbox-windows-10', {
			permissions: ['clipboard-read', 'clipboard-write'],
		});
		await page.getByRole('button', { name: 'Copy', exact: true }).first().click();
		expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
			'start ms-settings:windowsupdate',
		);
		await page.getByRole('button', { name: 'Copy as text' }).click();
		const text = (await page.evaluate('navigator.clipboard.readText()')) as string;
		expect(text).toMatch(/^Expose hardware virtualization to this virtual machine\nFor: /);
	});

	test('a hostile name stays text', async () => {
		const { page, complaints } = await opened('hostile');
		expect(await page.title()).toContain(evil);
		expect(await page.locator('h1').textContent()).toContain(evil);
		expect(complaints).toEqual([]);
	});

	test('everything folded is on paper', async () => {
		const { page } = await opened('virtualbox-windows-10', { javaScriptEnabled: false });
		const closed = await page.pdf();
		await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
		expect(Math.abs((await page.pdf()).length - closed.length)).toBeLessThan(closed.length / 10);
	});
});
