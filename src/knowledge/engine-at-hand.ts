import type { Used } from '../model/facts.ts';
import { valueIn } from '../model/observation.ts';

type Around = Used<'windows-services' | 'engine-ping' | 'engine-pipe' | 'docker-product'>;

/**
 * Which engine is on a Windows machine already, to end a sentence with; null: none is to be seen. `counts`: which pipes
 * beside the asked one tell of one.
 */
export function engineAtHand(
	{ 'engine-ping': ping, ...facts }: Around,
	counts: (pipe: string) => boolean = () => true,
): string | null {
	if (ping.status === 'observed') return 'an engine answers';
	const product = valueIn(facts['docker-product']);
	if (product) {
		return `Docker's product for ${product.product === 'desktop' ? 'desktops' : 'Windows'} is here`;
	}
	if (valueIn(facts['windows-services'])?.['docker']) return 'the service docker is there';
	const pipe = facts['engine-pipe'];
	if (pipe.status === 'unobserved' && pipe.reason === 'access-denied') {
		return 'somebody serves the pipe, which this account may not open';
	}
	const { server = null, path = '', others = [] } = valueIn(pipe) ?? {};
	const served = server === null ? others.find(counts) : path;
	return served === undefined ? null : `somebody serves ${served}`;
}
