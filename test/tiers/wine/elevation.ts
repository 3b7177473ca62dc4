// Runs as a win32 process: starts programs in windows of their own by the shell of Windows, and prints how they ended.
import { readFileSync, rmSync } from 'node:fs';
import { runAsAdministrator } from '../../../src/machines/live/windows/run-as-administrator.ts';

const file = 'C:/told.json';
const words = ['plain', 'two words', 'C:\\a b\\', 'say "no"', '\\\\', '', 'größe', '--state=C:\\x'];
const script =
	"require('fs').writeFileSync(process.argv[1], JSON.stringify(process.argv.slice(2))); setTimeout(() => process.exit(10), 300)";

async function ran(verb: 'open' | 'runas') {
	rmSync(file, { force: true });
	const end = await runAsAdministrator(process.execPath, ['-e', script, file, ...words], verb);
	return { end, told: JSON.parse(readFileSync(file, 'utf8')) as unknown };
}

async function main(): Promise<void> {
	const missing = await runAsAdministrator('C:\\nobody.exe', [], 'open');
	const seen = { words, open: await ran('open'), runas: await ran('runas'), missing };
	process.stdout.write(JSON.stringify(seen));
}

void main();
