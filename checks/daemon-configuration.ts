import { defineCheck } from '../src/model/check.ts';
import { fail, pass } from '../src/model/finding.ts';
import type { DaemonConfiguration, DaemonFault } from '../src/model/linux-facts.ts';

// What this program writes lies where the daemon looks by itself, never where something told it to.
const usual = /^(\/etc\/docker|C:\/ProgramData\/docker\/config)\/daemon\.json$/;

function wordsOf(faults: readonly DaemonFault[]): string {
	const [first, ...others] = faults.map(({ line, text }) =>
		line === null ? text : `line ${line}: ${text}`,
	);
	return [first?.replace(/^line \d+: /, ''), ...others.slice(0, 4)].join('; ');
}

/** What its remediation can do by itself. */
function repairOf({ path, repair }: DaemonConfiguration): Readonly<Record<string, string>> {
	if (repair === null || !usual.test(path)) return { path };
	const { entries, dropIn } = repair;
	return {
		path,
		...(entries === null ? {} : { entries: JSON.stringify(entries) }),
		...(dropIn === null ? {} : { dropIn }),
	};
}

/** Whether the daemon accepts its configuration file. */
export const daemonConfiguration = defineCheck({
	id: 'daemon-configuration',
	layer: 'engine',
	severity: 'blocker',
	healthyTitle: 'The engine can read its configuration',
	failingTitle: 'The engine cannot start with its configuration',
	references: [
		'https://docs.docker.com/engine/daemon/troubleshoot/',
		'https://github.com/moby/moby/issues/41268',
	],
	appliesTo: ['linux', 'windows'],
	needs: ['daemon-configuration'],
	uses: ['engine-ping'],
	diagnose({ 'daemon-configuration': file, 'engine-ping': ping }) {
		if (file === undefined) return pass('there is no daemon.json: the defaults count');
		const refused = file.faults.filter(({ isHarmless }) => !isHarmless);
		const [first] = refused;
		if (first === undefined) {
			const keys = file.keys.join(', ') || 'it sets nothing';
			return pass(file.faults.length === 0 ? keys : `${keys}; but ${wordsOf(file.faults)}`);
		}
		const place = first.line === null ? '' : `, line ${first.line}`;
		const because = `${file.path}${place}: ${wordsOf(refused)}`;
		const cure = 'correct-daemon-configuration';
		return ping.status === 'observed'
			? fail(`${because}; the engine that runs began before that`, cure, repairOf(file), 'degraded')
			: fail(because, cure, repairOf(file));
	},
});
