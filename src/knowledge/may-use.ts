import type { AskingAccount } from '../model/asking-account.ts';
import type { FileStatus } from '../model/machine-values.ts';

const readAndWrite = 0o6;

/** Whether an account may read and write a file, by its owner, group and permissions: the first that fits decides. */
export function mayUse({ mode, uid, gid }: FileStatus, account: AskingAccount): boolean {
	if (account.uid === 0) return true;
	const shift = account.uid === uid ? 6 : account.groups.includes(gid) ? 3 : 0;
	return ((mode >> shift) & readAndWrite) === readAndWrite;
}
