/** What starts an engine with the machine, by what the machine has for that. */
export function startWords(init: string | undefined, cron: string | undefined): string {
	if (init !== 'none') return 'a service that starts with the machine.';
	return cron === 'true'
		? 'cron starts it with the machine, as long as cron itself is started.'
		: 'nothing starts it with the machine, where neither systemd nor init scripts are: after each restart, set it up again.';
}
