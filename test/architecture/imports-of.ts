import { parseSync } from 'oxc-parser';

/** What a module asks for: the modules it imports in any way, the globals it uses, its exported values. */
export interface Uses {
	readonly imports: readonly string[];
	readonly globals: ReadonlySet<string>;
	readonly exportedValues: readonly string[];
}

type Node = { readonly type: string } & Readonly<Record<string, unknown>>;

function* walk(value: unknown): Generator<Node> {
	if (Array.isArray(value)) for (const item of value) yield* walk(item);
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
	const node = value as Node;
	if (typeof node.type === 'string') yield node;
	for (const child of Object.values(node)) yield* walk(child);
}

const importing = new Set([
	'ImportDeclaration',
	'ExportNamedDeclaration',
	'ExportAllDeclaration',
	'ImportExpression',
	'TSImportType',
]);

function literal(value: unknown): string | undefined {
	const node = value as { readonly value?: unknown; readonly literal?: unknown } | null | undefined;
	if (typeof node?.value === 'string') return node.value;
	return node?.literal === undefined ? undefined : literal(node.literal);
}

function namesOf(declaration: Node | null | undefined): readonly string[] {
	if (declaration?.type === 'VariableDeclaration') {
		const declarations = declaration['declarations'] as readonly {
			readonly id: { readonly name: string };
		}[];
		return declarations.map(({ id }) => id.name);
	}
	const isValue =
		declaration?.type === 'FunctionDeclaration' || declaration?.type === 'ClassDeclaration';
	return isValue ? [(declaration['id'] as { readonly name: string }).name] : [];
}

// A name after a dot, a key, or a declared property is not a use of a global.
const namingKey: Readonly<Record<string, string>> = {
	MemberExpression: 'property',
	Property: 'key',
	TSPropertySignature: 'key',
};

function usedNames(nodes: readonly Node[]): Set<string> {
	const named = new Set<unknown>();
	for (const node of nodes) {
		const key = namingKey[node.type];
		if (key !== undefined && node['computed'] !== true) named.add(node[key]);
	}
	const used = nodes.filter((node) => node.type === 'Identifier' && !named.has(node));
	return new Set(used.map((node) => String(node['name'])));
}

function importsOf(nodes: readonly Node[]): readonly string[] {
	return nodes
		.filter(({ type }) => importing.has(type))
		.flatMap((node) => {
			const target = literal(node['source'] ?? node['argument']);
			if (target !== undefined) return [target];
			return node.type === 'ImportExpression' ? ['(computed)'] : [];
		});
}

function exportedValues(nodes: readonly Node[]): readonly string[] {
	return nodes.flatMap((node) => {
		if (node.type === 'ExportDefaultDeclaration') return ['default'];
		const exported = node.type === 'ExportNamedDeclaration';
		return exported ? namesOf(node['declaration'] as Node | null) : [];
	});
}

/** Reads a module with a real parser: static, dynamic and type imports, and re-exports. */
export function usesOf(path: string, source: string): Uses {
	const { program, errors } = parseSync(path, source);
	if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
	const nodes = [...walk(program)];
	return {
		imports: importsOf(nodes),
		globals: usedNames(nodes),
		exportedValues: exportedValues(nodes),
	};
}
