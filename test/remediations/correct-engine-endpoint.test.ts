import { describe, expect, test } from 'vitest';
import { remediations } from '../../remediations/index.ts';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

describe('correct-engine-endpoint', () => {
	test('removes the variable that names the wrong address', () => {
		const { where, steps, card } = resolved('correct-engine-endpoint', { setBy: 'DOCKER_HOST' });
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual(['unset DOCKER_HOST', 'docker context ls']);
	});

	test('removes the variable that names the wrong context', () => {
		const { where, steps, card } = resolved('correct-engine-endpoint', { setBy: 'DOCKER_CONTEXT' });
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual(['unset DOCKER_CONTEXT', 'docker context ls']);
	});

	test('chooses the local engine where the current context is wrong', () => {
		const { where, steps, card } = resolved('correct-engine-endpoint', { setBy: 'currentContext' });
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual(['docker context use default', 'docker context ls']);
	});

	test('only looks where the default address itself is meant', () => {
		const { where, steps, card } = resolved('correct-engine-endpoint', { setBy: 'default' });
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual(['docker context ls']);
	});

	test('puts nothing of a hostile setting into a command', () => {
		const { steps } = resolved('correct-engine-endpoint', { setBy: "a'; rm -rf /" });
		expect(commandsOf(steps)).toEqual(['docker context ls']);
	});

	test('speaks calmly', () => {
		expect(
			wordsOf(resolved('correct-engine-endpoint', { setBy: 'DOCKER_HOST' })).join(' '),
		).not.toContain('!');
	});

	test('removes the variable the way of Windows there', () => {
		const { steps } = resolved('correct-engine-endpoint', {
			setBy: 'DOCKER_HOST',
			system: 'windows',
		});
		expect(commandsOf(steps)[0]).toBe('reg delete HKCU\\Environment /v DOCKER_HOST /f');
	});

	test('changes nothing by itself but a variable of all accounts', () => {
		const remediation = remediations.find(({ id }) => id === 'correct-engine-endpoint');
		const parameters = { setBy: 'DOCKER_HOST', system: 'windows' };
		const actions = (keptIn: string) => remediation?.actions?.({ ...parameters, keptIn } as never);
		expect(actions('machine')).toMatchObject([{ kind: 'registry-value', name: 'DOCKER_HOST' }]);
		for (const keptIn of ['account', 'nowhere', 'elsewhere']) expect(actions(keptIn)).toEqual([]);
		const { steps } = resolved('correct-engine-endpoint', { ...parameters, keptIn: 'nowhere' });
		expect(commandsOf(steps)).toEqual(['docker context ls']);
	});
});
