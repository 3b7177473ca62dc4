// ConvertTo-Json of 5.1 leaves every letter as it is, and the console has a code page of its own: only ASCII
// arrives the same everywhere.
const print = [
	'$json = ConvertTo-Json -InputObject $answer -Compress -Depth 4;',
	"foreach ($sign in ([regex]::Matches($json, '[^\\x00-\\x7e]') | Select-Object -ExpandProperty Value -Unique)) {",
	"$json = $json.Replace($sign, ('\\u{0:x4}' -f [int][char]$sign)) };",
	'$json',
].join(' ');

const escaped = (script: string): string =>
	script.replaceAll('`', '``').replaceAll('"', '`"').replaceAll('$', '`$').replaceAll('\n', '`n');

/**
 * A query as one line that prints one JSON value, whatever happens: `{"value": [...]}`, or `{"error": id}`. Text of
 * several lines would wait for an empty one, and a syntax error would end the session.
 */
export function framedQuery(script: string): string {
	const run = `$answer = @{ value = @(Invoke-Expression -Command "${escaped(script)}" -ErrorAction Stop) }`;
	const failed = '$answer = @{ error = $_.FullyQualifiedErrorId }';
	return `& { $ErrorActionPreference = 'Stop'; $ProgressPreference = 'SilentlyContinue'; try { ${run} } catch { ${failed} }; ${print} }`;
}
