import { BaseSequencer, type TestSpecification } from 'vitest/node';

// Those that take minutes, the longest first, and all other tiers behind them.
const slow = [
	...['tiers/lab/engine', 'tiers/engines/setups', 'crash-everywhere', 'tiers/lab/setup'],
	...['tiers/lab/systemd', 'tiers/'],
];

const placeOf = ({ moduleId }: TestSpecification): number => {
	const place = slow.findIndex((part) => moduleId.includes(`/${part}`));
	return place < 0 ? slow.length : place;
};

/** Begins with what takes minutes, so that nothing waits for it alone at the end. */
export class SlowFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const sorted = await super.sort(files);
		return sorted.sort((one, other) => placeOf(one) - placeOf(other));
	}
}
