import { expect, test } from 'vitest';
import { parseDaemonFlags } from '../../src/parsers/daemon-flags.ts';

test.each([
	['-H fd:// --containerd=/run/c.sock', { hosts: ['fd://'], containerd: ['/run/c.sock'] }],
	['-Hfd:// --host tcp://a -H=b', { hosts: ['fd://', 'tcp://a', 'b'] }],
	['-DH fd://', { debug: ['true'], hosts: ['fd://'] }],
	['-D=false --tls --label a=b', { debug: ['false'], tls: ['true'], labels: ['a=b'] }],
	['--run-service --log-level warn', { 'run-service': ['true'], 'log-level': ['warn'] }],
	['-p /a -- -D', { pidfile: ['/a'] }],
	['--log-level', {}],
	['daemon -x', {}],
])('%s', (words, flags) => {
	expect(Object.fromEntries(parseDaemonFlags(words.split(' ')))).toEqual(flags);
});
