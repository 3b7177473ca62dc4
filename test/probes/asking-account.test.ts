import { expect, test } from 'vitest';
import { askingAccount } from '../../src/probes/asking-account.ts';
import { machineWith } from '../support/machine-with.ts';

const files = {
	'/etc/passwd': 'root:x:0:0::/root:/bin/sh\nada:x:1000:1000::/home/ada:/bin/sh\n',
	'/etc/group': 'ada:x:1000:\nkvm:x:107:ada,bob\n',
};
const caller = (name: string) => machineWith({ files, environment: { SUDO_USER: name } });

test('whoever called sudo is asked for, with the groups of the databases', async () => {
	expect(await askingAccount.observe(caller('ada'))).toMatchObject({
		value: { name: 'ada', uid: 1000, groups: [1000, 107] },
	});
});

test('doas names the account, and pkexec its number', async () => {
	for (const environment of [{ DOAS_USER: 'ada' }, { PKEXEC_UID: '1000' }]) {
		expect(await askingAccount.observe(machineWith({ files, environment }))).toMatchObject({
			value: { name: 'ada', uid: 1000, groups: [1000, 107] },
		});
	}
	const root = machineWith({ files, environment: { PKEXEC_UID: '0' } });
	expect((await askingAccount.observe(root)).status).toBe('absent');
});

test('nobody called it, or root did, or nobody knows the name', async () => {
	expect((await askingAccount.observe(machineWith({ files }))).status).toBe('absent');
	expect((await askingAccount.observe(caller('root'))).status).toBe('absent');
	expect((await askingAccount.observe(caller('eve'))).status).toBe('absent');
});

test('without the rights of root the variable says nothing', async () => {
	const account = { uid: 1000, gid: 1000, groups: [], name: 'ada', homeFolder: '/home/ada' };
	const machine = machineWith({ files, account, environment: { SUDO_USER: 'bob' } });
	expect((await askingAccount.observe(machine)).status).toBe('absent');
});
