import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { requirementWords } from '../../src/knowledge/requirement-words.ts';
import { parseHyperVSection } from '../../src/parsers/hyper-v-section.ts';

// Public pastes; German, Italian, Portuguese, Chinese of Taiwan, Japanese and Korean were not seen whole.
const pastes: readonly (readonly [lang: string, text: string])[] = [
	[
		'en',
		'Hyper-V Requirements:      VM Monitor Mode Extensions: Yes\n                           Virtualization Enabled In Firmware: No\n                           Second Level Address Translation: Yes\n                           Data Execution Prevention Available: Yes\n',
	],
	[
		'ru',
		'Требования Hyper-V:               Расширения режима мониторинга виртуальной машины: Да\n                                  Виртуализация включена во встроенном ПО: Нет\n                                  Преобразование адресов второго уровня: Да\n                                  Доступно предотвращение выполнения данных: Да\n',
	],
	[
		'fr',
		'Configuration requise pour Hyper-V:         Extensions de mode du moniteur d’ordinateur virtuel : Oui\n                                            Virtualisation activée dans le microprogramme : Non\n                                            Traduction d’adresse de second niveau : Oui\n                                            Prévention de l’exécution des données disponible : Oui\n',
	],
	[
		'zh-CN',
		'Hyper-V 要求:     虚拟机监视器模式扩展: 是\n                  固件中已启用虚拟化: 否\n                  二级地址转换: 是\n                  数据执行保护可用: 是\n',
	],
];
const seen = {
	hypervisorPresent: false,
	virtualizationFirmwareEnabled: false,
	vmMonitorModeExtensions: true,
	slat: true,
	dataExecutionPrevention: true,
};

const detected = [
	'Hyper-V Requirements:      A hypervisor has been detected. Features required for Hyper-V will not be displayed.',
	'Hyper-V-Anforderungen:     Es wurde ein Hypervisor erkannt. Hypervisor wurde erkannt.',
	'Configuration requise pour Hyper-V: Un hyperviseur a été détecté. Les fonctionnalités nécessaires à Hyper-V ne seront pas affichées.',
	'Requisitos Hyper-V:        Se detectó un hipervisor. No se mostrarán las características necesarias para Hyper-V.',
	'Hyper-V 要求:     已检测到虚拟机监控程序。将不显示 Hyper-V 所需的功能。',
];

describe('the section about Hyper-V', () => {
	test.each(pastes)('is read in %s', (_, text) => {
		expect(parseHyperVSection(text)).toEqual(seen);
	});

	test.each(requirementWords)('is read with the answers of $lang', ({ yes, no }) => {
		const text = `Hyper-V: a: ${yes}\n b: ${no}\n c: ${yes}\n d: ${yes}\n`;
		expect(parseHyperVSection(text)).toEqual(seen);
	});

	test.each(detected)('tells that some hypervisor is present, and no more: %s', (text) => {
		expect(parseHyperVSection(text)).toEqual({
			...{ hypervisorPresent: true, virtualizationFirmwareEnabled: null },
			...{ vmMonitorModeExtensions: null, slat: null, dataExecutionPrevention: null },
		});
	});

	test('is not taken from an adapter of Hyper-V', () => {
		const adapter =
			'Network Card(s):           1 NIC(s) Installed.\n   [01]: Microsoft Hyper-V Network Adapter\n         Connection Name: Ethernet\n         DHCP Enabled:    No\n';
		expect(parseHyperVSection(adapter)).toBeNull();
		expect(
			parseHyperVSection('[03]: Hyper-V Virtual Ethernet Adapter Nom de la connexion : vEthernet'),
		).toBeNull();
	});

	test.each(pastes)('loses, and never changes, what a cut takes: %s', (_, text) => {
		fc.assert(
			fc.property(fc.nat(text.length), (length) => {
				const cut = parseHyperVSection(text.slice(0, length));
				for (const [name, value] of Object.entries(cut ?? {})) {
					if (value !== null)
						expect([name, value]).toEqual([name, seen[name as keyof typeof seen]]);
				}
			}),
		);
	});
});
