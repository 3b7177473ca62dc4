import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseSysteminfo } from '../../src/parsers/systeminfo.ts';

describe('systeminfo', () => {
	test('of Windows 7 in English', () => {
		expect(parseSysteminfo(readFileSync('test/loose/windows-7/systeminfo.txt', 'utf8'))).toEqual({
			computer: 'PC01',
			name: 'Microsoft Windows 7 Professional',
			build: 7601,
			architecture: 'x64',
			manufacturer: 'innotek GmbH',
			model: 'VirtualBox',
			processor: 'Intel64 Family 6 Model 158 Stepping 10 GenuineIntel ~2592 Mhz',
			totalMebibytes: 4095,
		});
	});

	test('in French, by the order of its lines', () => {
		const text = [
			'Nom de l’hôte:                              PC02',
			'Nom du système d’exploitation:              Microsoft Windows 10 Famille',
			'Version du système:                         10.0.19045 N/A build 19045',
			'Fabricant du système:                       Dell Inc.',
			'Modèle du système:                          XPS 13',
			'Type du système:                            PC à base de x64',
			'Processeur(s):                              1 processeur(s) installé(s).',
			'                                            [01] : AMD64 Family 23 Model 24 Stepping 1 AuthenticAMD ~2100 MHz',
			'Mémoire physique totale:                    16\u00a0384 Mo',
			'Mémoire virtuelle: taille maximale:         18\u00a0800 Mo',
		].join('\r\n');
		expect(parseSysteminfo(text)).toMatchObject({
			...{ computer: 'PC02', name: 'Microsoft Windows 10 Famille', build: 19045 },
			...{ architecture: 'x64', manufacturer: 'Dell Inc.', model: 'XPS 13' },
			...{ processor: expect.stringContaining('AuthenticAMD'), totalMebibytes: 16384 },
		});
	});

	test('says null for what a paste lacks, and nothing of other texts', () => {
		expect(parseSysteminfo('OS Version:      10.0.17763 N/A Build 17763')).toMatchObject({
			...{ build: 17763, computer: null, name: null, architecture: null, totalMebibytes: null },
		});
		expect(parseSysteminfo('SystemSKUNumber : 740K6AV\nSystemType   : x64-based PC')).toBeNull();
		expect(parseSysteminfo('Version: 10.0.17763 Build 20348')).toBeNull();
		expect(parseSysteminfo('')).toBeNull();
	});
});
