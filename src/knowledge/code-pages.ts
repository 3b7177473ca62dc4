/**
 * Code pages in which Windows programs write to a file where they do not write UTF-8 or UTF-16: those of consoles
 * and of windows, by the languages of `requirementWords`. The first that shows a word of Windows counts.
 * https://learn.microsoft.com/windows/win32/intl/code-page-identifiers
 */
export const codePages: readonly string[] = [
	...['gbk', 'shift_jis', 'euc-kr', 'big5', 'ibm866', 'windows-1251', 'windows-1252'],
];

/** Letters of code page 850, which decoders of the web do not know, as they stand in the answers of Windows. */
export const lettersOf850: Readonly<Record<number, string>> = {
	130: 'é',
	138: 'è',
	133: 'à',
	160: 'á',
	161: 'í',
	162: 'ó',
	163: 'ú',
	141: 'ì',
	198: 'ã',
	135: 'ç',
	136: 'ê',
	132: 'ä',
	148: 'ö',
	129: 'ü',
	147: 'ô',
	151: 'ù',
	164: 'ñ',
	228: 'õ',
};
