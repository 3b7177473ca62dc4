import { explainer } from '../explain/explainer.ts';
import { defineDerivation } from '../model/derivation.ts';
import { absent, observed, valueIn } from '../model/observation.ts';
import { parseDaemonComplaints } from '../parsers/daemon-complaints.ts';
import { traitsFromIdentity } from './traits-from-identity.ts';

// As the signatures know the platforms of error texts.
function platformOf(path: string): string {
	if (path.startsWith('/') || path.includes('systemd')) return 'dockerd-linux';
	return path.includes('event log') ? 'dockerd-windows' : 'docker-desktop-windows';
}

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
		const text = explainer({
			words: { platform: platformOf(log.path) },
			traits,
		});
		const complaints = parseDaemonComplaints(log.tail);
		text.feed(new TextEncoder().encode(complaints));
		const causes = text.finish();
		// Of what nobody knows, the last sentence is the one that ended the daemon.
		const last = complaints.trimEnd().split('\n').at(-1) || [];
		const told = causes.length > 0 ? causes.flatMap(({ because }) => because) : [last].flat();
		return observed(causes, ...told.map((excerpt) => ({ source: log.path, excerpt })));
	},
});
