import { rolldown } from 'rolldown';

// commander loads node:child_process for subcommands that are programs of their own. Ours are
// functions, and loading it costs a sixth of a bare start.
const withoutProcesses = {
	name: 'without-processes',
	resolveId: (id, importer) =>
		id === 'node:child_process' && importer?.includes('/commander/') ? '\0none' : undefined,
	load: (id) => (id === '\0none' ? 'module.exports = {}' : undefined),
};

/** Collects every module that the entry imports without `import()`. */
function staticClosure(found) {
	return {
		name: 'static-closure',
		buildEnd() {
			const pending = [...this.getModuleIds()].filter((id) => this.getModuleInfo(id)?.isEntry);
			for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
				if (found.has(id)) continue;
				found.add(id);
				pending.push(...(this.getModuleInfo(id)?.importedIds ?? []));
			}
		},
	};
}

/**
 * Bundles one entry as CommonJS: what it imports at once is one chunk, what it imports by `import()`
 * is loaded only then. docs/decisions/0002 says why neither ES modules nor one file.
 */
export async function bundle({ root, input, folder, version, external = ['koffi'] }) {
	const start = new Set();
	const build = await rolldown({
		cwd: root,
		input,
		platform: 'node',
		external,
		// The CommonJS form of jsonc-parser hides its own parts from a bundler.
		resolve: { mainFields: ['module', 'main'] },
		transform: { define: { NESTVIRT_VERSION: JSON.stringify(version) }, target: 'node20' },
		plugins: [withoutProcesses, staticClosure(start)],
	});
	await build.write({
		dir: folder,
		format: 'cjs',
		entryFileNames: '[name].cjs',
		chunkFileNames: '[name]-[hash].cjs',
		minify: true,
		sourcemap: true,
		codeSplitting: { groups: [{ name: 'start', test: (id) => start.has(id) }] },
	});
	await build.close();
}
