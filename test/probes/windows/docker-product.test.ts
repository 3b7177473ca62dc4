import { describe, expect, test } from 'vitest';
import { dockerProduct } from '../../../src/probes/windows/docker-product.ts';
import { windowsWith } from '../../support/windows-with.ts';

const folder = 'C:/Program Files/Docker/Docker';
const uninstall = 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall';

describe('docker-product', () => {
	test('is the old one by its program and its version', async () => {
		const machine = windowsWith({
			files: { [`${folder}/Docker for Windows.exe`]: '' },
			windows: {
				registry: { [`${uninstall}\\Docker for Windows`]: { DisplayVersion: '1.12.5' } },
			},
		});
		expect(await dockerProduct.observe(machine)).toMatchObject({
			value: { product: 'legacy', version: '1.12.5', folder },
		});
	});

	test('is the new one where both have left something', async () => {
		const machine = windowsWith({
			files: { [`${folder}/Docker Desktop.exe`]: '', [`${folder}/Docker for Windows.exe`]: '' },
		});
		expect(await dockerProduct.observe(machine)).toMatchObject({
			value: { product: 'desktop', version: null },
		});
	});

	test('is none', async () => {
		expect((await dockerProduct.observe(windowsWith())).status).toBe('absent');
	});
});
