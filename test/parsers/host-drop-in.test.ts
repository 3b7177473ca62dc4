import { expect, test } from 'vitest';
import { parseExpandedWords } from '../../src/parsers/expanded-words.ts';
import { parseHostDropIn } from '../../src/parsers/host-drop-in.ts';

const unit = (command: string, options = '') => ({
	command,
	expand: (words: readonly string[]) =>
		parseExpandedWords(words, new Map([['DOCKER_OPTS', options]])),
});
const usual = '/usr/sbin/dockerd -H fd:// --containerd=/run/c.sock $DOCKER_OPTS';

test('the unit stops saying where to listen, and nothing else', () => {
	const made = parseHostDropIn(unit(usual), ['unix:///var/run/docker.sock', 'tcp://10.0.0.1:2376']);
	expect(made?.text.split('\n').slice(1)).toEqual([
		'[Service]',
		'ExecStart=',
		'ExecStart=/usr/sbin/dockerd --containerd=/run/c.sock $DOCKER_OPTS',
		'',
	]);
	expect(made?.hosts).toEqual(['unix:///var/run/docker.sock', 'tcp://10.0.0.1:2376']);
});

test('an address that only the unit had moves into the file', () => {
	const made = parseHostDropIn(unit(`${usual} --host=tcp://10.0.0.2:2375`), [
		'tcp://10.0.0.1:2376',
	]);
	expect(made?.hosts).toEqual(['fd://', 'tcp://10.0.0.2:2375', 'tcp://10.0.0.1:2376']);
});

test('a flag from elsewhere is for a person', () => {
	expect(parseHostDropIn(unit(usual, '-H tcp://a'), ['fd://'])).toBeNull();
	expect(parseHostDropIn(unit('/usr/sbin/dockerd -DH fd://'), ['fd://'])).toBeNull();
	expect(parseHostDropIn(unit(usual), 'fd://')).toBeNull();
});
