import { spawnSync } from 'node:child_process';
import type { TestCase, TestModule, Vitest } from 'vitest/node';

// Runs the tiers that this computer can run, names what it skipped, and closes with one line that a program
// can read. With --all also those that take minutes, and a skipped test is a failure.
const slow = [
	'test/tiers/lab/**',
	'test/tiers/engines/**',
	'test/tiers/wine/**',
	'test/tiers/pwsh/**',
	'test/tiers/provision/**',
	'test/tiers/browser/**',
	'test/tiers/linux/wsl-packages.test.ts',
];

interface Count {
	passed: number;
	failed: number;
	readonly skipped: string[];
}

function tally(modules: readonly TestModule[]): Count {
	const count: Count = { passed: 0, failed: 0, skipped: [] };
	for (const module of modules) {
		if (module.state() === 'failed' && module.errors().length > 0) count.failed += 1;
		for (const test of module.children.allTests()) add(count, module, test);
	}
	return count;
}

function add(count: Count, module: TestModule, test: TestCase): void {
	const { state } = test.result();
	if (state === 'passed') count.passed += 1;
	else if (state === 'failed') count.failed += 1;
	else count.skipped.push(`${module.relativeModuleId}: ${test.fullName}`);
}

async function run(filters: readonly string[], all: boolean): Promise<Vitest | undefined> {
	const { startVitest } = await import('vitest/node');
	const exclude = ['node_modules/**', ...(all ? [] : slow)];
	const options = { run: true, watch: false, reporters: ['default'], exclude };
	return startVitest('test', [...filters], options);
}

async function main(): Promise<void> {
	const args = process.argv.slice(2);
	const all = args.includes('--all');
	if (all) process.env['NESTVIRT_TEST_ALL'] = '1';
	// The tiers run the built program: it must be the one of these sources.
	const build = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
	if (build.status !== 0) process.exit(build.status ?? 1);
	const vitest = await run(
		args.filter((arg) => arg !== '--all'),
		all,
	);
	const modules = vitest?.state.getTestModules() ?? [];
	const { passed, failed, skipped } = tally(modules);
	const unhandled = vitest?.state.getUnhandledErrors().length ?? 0;
	await vitest?.close();
	for (const name of skipped) console.log(`skipped: ${name}`);
	if (all && skipped.length > 0) console.log('test:all counts a skipped test as failed.');
	console.log(`${passed} passed, ${failed + unhandled} failed, ${skipped.length} skipped`);
	process.exit(failed + unhandled > 0 || passed === 0 || (all && skipped.length > 0) ? 1 : 0);
}

void main();
