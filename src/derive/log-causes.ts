import { explainer } from '../explain/explainer.ts';
import { defineDerivation } from '../model/derivation.ts';
import { absent, observed, valueIn } from '../model/observation.ts';
import { traitsFromIdentity } from './traits-from-identity.ts';

/** The causes that the engine's own log speaks for, by the knowledge that explains pasted texts. */
export const logCauses = defineDerivation({
	fact: 'log-causes',
	title: "what the engine's log says",
	needs: ['engine-log'],
	uses: ['identity'],
	derive({ 'engine-log': log, identity }) {
		if (log === undefined) return absent({ source: 'no log' });
		const known = valueIn(identity);
		const traits = known ? traitsFromIdentity(known, 'linux') : [];
		const text = explainer({ words: { platform: 'dockerd-linux' }, traits });
		text.feed(new TextEncoder().encode(log.tail));
		const causes = text.finish();
		const evidence = causes.flatMap(({ because }) =>
			because.map((excerpt) => ({ source: log.path, excerpt })),
		);
		return observed(causes, ...evidence);
	},
});
