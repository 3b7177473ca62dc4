/** A key of the registry that is there while servicing waits for a restart. */
export const rebootPendingKey =
	'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Component Based Servicing\\RebootPending';
