/** How `systeminfo` and msinfo32 answer in one language. */
export interface RequirementWords {
	readonly lang: string;
	readonly yes: string;
	readonly no: string;
	/** A part of the sentence that a hypervisor was detected, in lower case, that no other line of the section has. */
	readonly detected: string;
}

/**
 * Answers by language, as in public pastes of `systeminfo`; the names of the four requirements differ, too, but
 * their order does not. German and Italian were not seen in a paste: their words are those of the language.
 * https://learn.microsoft.com/windows-server/virtualization/hyper-v/host-hardware-requirements
 */
export const requirementWords: readonly RequirementWords[] = [
	{ lang: 'en', yes: 'Yes', no: 'No', detected: 'a hypervisor has been detected' },
	{ lang: 'de', yes: 'Ja', no: 'Nein', detected: 'hypervisor wurde' },
	{ lang: 'fr', yes: 'Oui', no: 'Non', detected: 'un hyperviseur' },
	{ lang: 'es', yes: 'Sí', no: 'No', detected: 'un hipervisor' },
	{ lang: 'pt-BR', yes: 'Sim', no: 'Não', detected: 'um hipervisor' },
	{ lang: 'ru', yes: 'Да', no: 'Нет', detected: 'гипервизор' },
	{ lang: 'it', yes: 'Sì', no: 'No', detected: 'un hypervisor' },
	{ lang: 'zh-CN', yes: '是', no: '否', detected: '虚拟机监控程序' },
	{ lang: 'zh-TW', yes: '是', no: '否', detected: '偵測到' },
	{ lang: 'ja', yes: 'はい', no: 'いいえ', detected: 'ハイパーバイザー' },
	{ lang: 'ko', yes: '예', no: '아니요', detected: '하이퍼바이저' },
];
