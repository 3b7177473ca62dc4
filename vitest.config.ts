import { defineConfig } from 'vitest/config';
import { SlowFirst } from './test/support/slow-first.ts';

export default defineConfig({
	define: { NESTVIRT_VERSION: '"0.0.0-test"' },
	test: {
		include: ['test/**/*.test.ts'],
		testTimeout: 20_000,
		// Two cores, and some tests measure time limits.
		maxWorkers: 2,
		sequence: { sequencer: SlowFirst },
	},
});
