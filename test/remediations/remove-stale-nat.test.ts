import { expect, test } from 'vitest';
import { remediations } from '../../remediations/index.ts';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

const names = 'old (172.16.0.0/16)';

test('remove-stale-nat costs nothing, and only tries to start the engine', () => {
	const remediation = remediations.find(({ id }) => id === 'remove-stale-nat');
	expect(remediation?.risk).toBeUndefined();
	const kinds = remediation?.actions?.({ names } as never);
	expect(kinds).toMatchObject([{ kind: 'network-nat' }, { kind: 'service', isTrial: true }]);
});

test('remove-stale-nat tells a person which NAT it is, and which ones stay', () => {
	const { steps } = resolved('remove-stale-nat', { names });
	expect(commandsOf(steps)).toContain('Remove-NetNat -Name NAME');
	expect(wordsOf(resolved('remove-stale-nat', { names })).join(' ')).toContain(names);
});
