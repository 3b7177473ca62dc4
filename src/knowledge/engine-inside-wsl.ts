import type { Used } from '../model/facts.ts';
import { fail, type Judgement, pass, unknown } from '../model/finding.ts';
import { valueIn } from '../model/observation.ts';
import type { WslEngine } from '../model/windows-facts.ts';

type Inside = Used<'wsl-engine'>['wsl-engine'];

/** What installing an engine inside WSL must be told. */
function needsOf({ distribution, owner, init, client, outsider }: WslEngine) {
	return { distribution, owner, init, client: String(client), member: outsider ?? '' };
}

const whole = ({ hasApt, init, canInit, owner }: WslEngine): boolean =>
	hasApt && owner !== '' && (init === 'systemd' || canInit);

/** Nobody looked, or could look, into a distribution in which an engine may be; null: somebody did, or there is none. */
export function unseenInsideWsl(inside: Inside): Judgement | null {
	if (inside.status !== 'unobserved') return null;
	const [evidence] = inside.evidence;
	const { source = 'WSL', excerpt } = evidence ?? {};
	if (inside.reason === 'asleep') {
		return unknown(
			`nobody looked for an engine inside ${source} of WSL: that would start it`,
			'nestvirt diagnose --goal linux-containers',
		);
	}
	// Without a probe for it, as in older recordings, nothing is known of it.
	if (inside.reason === 'unsupported' || inside.reason === 'not-recorded') return null;
	return unknown(`nobody could look into WSL: ${inside.reason}${excerpt ? `, ${excerpt}` : ''}`);
}

/** Which engine answers inside WSL, as a sentence. */
function answerInsideWsl({ distribution, version }: WslEngine): string {
	const name = version ? `engine ${version.version}` : 'an engine';
	return `${name} answers inside ${distribution} of WSL`;
}

/** Whether an engine inside WSL answers, what would bring one there, or else what a person does; `because`: why it is asked for. */
export function engineInsideWsl(inside: Inside, because: string): Judgement {
	const unseen = unseenInsideWsl(inside);
	if (unseen !== null) return unseen;
	const found = valueIn(inside);
	if (found?.ping && found.ping.statusCode !== 200) {
		const { distribution, ping } = found;
		const said = `the engine inside ${distribution} of WSL answers with status ${ping.statusCode}`;
		return fail(said, 'read-engine-log', { system: 'linux' });
	}
	if (found?.ping) return pass(answerInsideWsl(found));
	if (found && whole(found)) {
		const { distribution } = found;
		return fail(
			`${because}; inside ${distribution} of WSL is none either`,
			'install-engine-in-wsl',
			needsOf(found),
		);
	}
	const failure = fail(because, 'install-engine', { family: 'wsl' });
	// What people install is told as soon as there is a WSL for it.
	return { ...failure, dependsOn: ['wsl-policy', 'virtual-machine-platform', 'wsl-installation'] };
}
