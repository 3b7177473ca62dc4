import { expect, test } from 'vitest';
import { resolved } from '../support/resolved.ts';

const commands = (name: string) =>
	resolved('convert-distribution', { name }).steps.map(({ command }) => command);

test('the distribution is kept, converted and looked at; an odd name is quoted', () => {
	expect(commands('Ubuntu-22.04')).toEqual([
		'wsl --export Ubuntu-22.04 distribution.tar',
		'wsl --set-version Ubuntu-22.04 2',
		'wsl --list --verbose',
	]);
	expect(commands('my "box" & co')[1]).toBe('wsl --set-version "my box & co" 2');
});
