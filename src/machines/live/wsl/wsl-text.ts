/**
 * What wsl.exe printed. What it says itself is UTF-16, in newer ones UTF-8 where WSL_UTF8 is 1; what a program inside
 * printed comes as it is: https://github.com/microsoft/WSL/blob/3e27a6a50/src/windows/common/WslClient.cpp
 */
export function wslText(bytes: Buffer): string {
	// Its words are mostly ASCII, whose second byte is zero then; a text of Linux has no zero bytes.
	const isWide = bytes.length > 1 && bytes.length % 2 === 0 && bytes.subarray(0, 200).includes(0);
	const text = bytes.toString(isWide ? 'utf16le' : 'utf8');
	return text.replace(/^\uFEFF/, '');
}
