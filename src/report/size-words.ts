const [kibi, mebi] = [1024, 1024 * 1024];

const rounded = (count: number): string => count.toFixed(1).replace(/\.0$/, '');

/** A size as people read it: `512 bytes`, `3.5 KiB`, `5 MiB`. */
export function sizeWords(bytes: number): string {
	if (bytes < kibi) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
	return bytes < mebi ? `${rounded(bytes / kibi)} KiB` : `${rounded(bytes / mebi)} MiB`;
}
