import { dirname, join, normalize } from 'node:path';
import { type Uses, usesOf } from './imports-of.ts';

/** What each folder may import beside its own files: the table of the house. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
	'src/model': [],
	'src/knowledge': ['src/model'],
	'src/parsers': ['src/model', 'src/knowledge'],
	'src/explain': ['src/model', 'src/knowledge', 'src/parsers'],
	'src/derive': ['src/model', 'src/knowledge', 'src/parsers', 'src/explain'],
	'src/probes': ['src/model', 'src/knowledge', 'src/parsers'],
	'src/actions': ['src/model', 'src/knowledge', 'src/parsers'],
	'src/proofs': ['src/model', 'src/knowledge', 'src/parsers'],
	'src/goals': ['src/model', 'src/knowledge', 'src/parsers'],
	remediations: ['src/model', 'src/knowledge', 'src/parsers'],
	checks: ['src/model', 'src/knowledge'],
	'src/report': ['src/model', 'src/knowledge'],
	'src/pipeline': ['src/model'],
	'src/machines': ['src/model', 'src/knowledge', 'src/parsers'],
	'src/bundle': ['src/model', 'src/knowledge', 'src/parsers', 'src/report'],
	'src/journal': ['src/model'],
	'src/ui': ['src/model', 'src/report'],
	'src/workshop': ['src/model', 'src/journal', 'src/machines'],
	'src/commands': [
		...['src/model', 'src/knowledge', 'src/parsers', 'src/explain', 'src/derive', 'src/probes'],
		...[
			'src/actions',
			'src/proofs',
			'src/goals',
			'src/report',
			'src/pipeline',
			'src/bundle',
			'src/ui',
		],
	],
};

/** Folders of pure code: nothing of the computer that it runs on may be asked. */
const pure = new Set([
	...['src/model', 'src/knowledge', 'src/parsers', 'src/derive', 'src/explain', 'src/probes'],
	...['src/proofs', 'src/actions', 'src/goals', 'checks', 'remediations', 'src/pipeline'],
]);
const impureGlobals = [
	'process',
	'Date',
	'performance',
	'Buffer',
	'require',
	'fetch',
	'setTimeout',
	'setInterval',
];

/** Packages that a folder may use, where it is not free to use any; of pure code, pure ones. */
const packagesOf: Readonly<Record<string, readonly string[]>> = {
	'src/report': ['chalk'],
	'src/parsers': ['jsonc-parser'],
};

const lineLimits: readonly (readonly [folder: string, lines: number])[] = [
	['checks', 60],
	['remediations', 40],
	['src/parsers', 100],
	['src/knowledge', Number.POSITIVE_INFINITY],
	['', 200],
];

const bannedWords = /(^|-)(helpers?|utils?|common|misc|manager|handler|data|info|base)(-|$)/;
// Names of things, not of a lack of names.
const nameOfAThing = /^(data-root-space|free-disk-space)$/;

function folderOf(path: string): string {
	const known = Object.keys(mayImport).find((folder) => path.startsWith(`${folder}/`));
	return known ?? dirname(path);
}

function targetOf(path: string, specifier: string): string {
	return normalize(join(dirname(path), specifier));
}

const isCli = (path: string): boolean => path === 'src/cli.ts';
const isIndex = (path: string): boolean => path.endsWith('/index.ts');

function insideProblem(path: string, specifier: string): string | null {
	const folder = folderOf(path);
	const target = folderOf(targetOf(path, specifier));
	// A check and a remediation stand alone: only the list of a folder knows its neighbours.
	const alone = (folder === 'checks' || folder === 'remediations') && !isIndex(path);
	const own = target === folder && !alone;
	const allowed = own || mayImport[folder]?.includes(target);
	return allowed ? null : `${path} imports ${specifier}: ${folder} may not import ${target}`;
}

function outsideProblem(path: string, specifier: string): string | null {
	const folder = folderOf(path);
	const packages = packagesOf[folder] ?? (pure.has(folder) ? [] : undefined);
	if (packages === undefined || packages.includes(specifier)) return null;
	const rule = pure.has(folder) ? 'is pure' : `may use ${packages.join(', ')} only`;
	return `${path} imports ${specifier}: ${folder} ${rule}`;
}

function importProblems(path: string, { imports, globals }: Uses): readonly (string | null)[] {
	if (isCli(path)) return [];
	const ambient = pure.has(folderOf(path))
		? impureGlobals
				.filter((name) => globals.has(name))
				.map((name) => `${path} uses ${name}: it is pure`)
		: [];
	const found = imports.map((specifier) => {
		if (specifier === '(computed)') return `${path} imports a computed name`;
		return specifier.startsWith('.')
			? insideProblem(path, specifier)
			: outsideProblem(path, specifier);
	});
	return [...ambient, ...found];
}

const camel = (name: string): string =>
	name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function exportProblem(path: string, { exportedValues }: Uses): string | null {
	const folder = folderOf(path);
	// The nouns come with their constructors, and a table with its neighbours.
	if (folder === 'src/model' || folder === 'src/knowledge' || isCli(path)) return null;
	const name = path.split('/').at(-1)?.replace(/\.ts$/, '') ?? '';
	if (exportedValues.length > 1)
		return `${path} exports ${exportedValues.join(' and ')}: one thing a file`;
	const [only] = exportedValues;
	// A parser is called what it does; its file what it reads.
	const expected = folder === 'src/parsers' ? camel(`parse-${name}`) : camel(name);
	if (only === undefined || isIndex(path) || only === expected) return null;
	return `${path} exports ${only}: a file bears the name of its export`;
}

function sizeProblem(path: string, source: string): string | null {
	const lines = source.split('\n').length - 1;
	const limit = lineLimits.find(([folder]) => path.startsWith(folder))?.[1] ?? 0;
	const generated = isIndex(path);
	return lines > limit && !generated ? `${path} has ${lines} lines: at most ${limit}` : null;
}

function nameProblem(path: string): string | null {
	const name =
		path
			.split('/')
			.at(-1)
			?.replace(/(\.d)?\.ts$/, '') ?? '';
	const banned = bannedWords.test(name) && !nameOfAThing.test(name);
	return banned ? `${path}: its name says nothing` : null;
}

function cycles(edges: ReadonlyMap<string, readonly string[]>): readonly string[] {
	const done = new Set<string>();
	const found: string[] = [];
	const visit = (path: string, trail: readonly string[]): void => {
		const start = trail.indexOf(path);
		if (start >= 0) found.push(`circle: ${[...trail.slice(start), path].join(' -> ')}`);
		if (start >= 0 || done.has(path)) return;
		for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
		done.add(path);
	};
	for (const path of edges.keys()) visit(path, []);
	return found;
}

const tested = [
	...['checks', 'remediations', 'src/parsers', 'src/probes', 'src/derive', 'src/actions'],
];

function testProblem(path: string, tests: ReadonlySet<string>): string | null {
	if (!tested.includes(folderOf(path)) || isIndex(path)) return null;
	const test = `test/${path.replace(/^src\//, '').replace(/\.ts$/, '.test.ts')}`;
	return tests.has(test) ? null : `${path} has no test (${test})`;
}

/** Every way in which the sources, by path, break the rules of the house. */
export function violations(
	sources: ReadonlyMap<string, string>,
	tests: ReadonlySet<string>,
): readonly string[] {
	const edges = new Map<string, readonly string[]>();
	const found: (string | null)[] = [];
	for (const [path, source] of sources) {
		const uses = usesOf(path, source);
		const inside = uses.imports.filter((specifier) => specifier.startsWith('.'));
		edges.set(
			path,
			inside.map((specifier) => targetOf(path, specifier)),
		);
		found.push(...importProblems(path, uses), exportProblem(path, uses));
		found.push(sizeProblem(path, source), nameProblem(path), testProblem(path, tests));
	}
	return [...found.filter((problem) => problem !== null), ...cycles(edges)];
}
