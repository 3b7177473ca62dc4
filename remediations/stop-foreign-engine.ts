import { quotedWord } from '../src/knowledge/quoted-word.ts';
import { defineRemediation } from '../src/model/remediation.ts';

/** Ends a daemon that no service of this machine started, so that the service's own can run. */
export const stopForeignEngine = defineRemediation<{ id: string }>({
	id: 'stop-foreign-engine',
	title: 'Stop the other engine, or use it',
	impact: 'The containers of that engine stop.',
	where: 'here',
	steps: ({ id }) => [
		{
			text: 'See who started it.',
			command: `ps -o pid,ppid,user,lstart,args -p ${quotedWord(id)}`,
		},
		{ text: 'If it is the one that you want, point the client to the address in its arguments.' },
		{ text: 'If not, end it.', command: `kill ${quotedWord(id)}` },
		{ text: "Start the machine's own.", command: 'service docker start' },
	],
});
