/**
 * What the page may do: run the one script that has this hash, be styled from within, and ask nobody for anything. The hash is
 * that of `page-script.ts`; a test makes it again.
 */
export const pagePolicy =
	"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-qlqIo1rz4Mm3tGA1Qs0YPjSDbGtuz8aSfdwhMSlaj/A='; base-uri 'none'; form-action 'none'";
