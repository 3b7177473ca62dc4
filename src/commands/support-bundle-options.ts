import type { Command } from 'commander';

/** The options of `support-bundle`. */
export function supportBundleOptions(command: Command): Command {
	return command
		.description('pack what was seen, without secrets and names, for somebody else to judge')
		.option('--output <file>', 'the zip file; otherwise one in this folder, named after the moment')
		.option('--preview', 'only list what would be in it, and what was taken out')
		.option('--include <part...>', 'only these parts: plan, journal, inventory, logs, report')
		.option('--exclude <part...>', 'leave these parts out')
		.option('--quiet', 'do not tell how the collecting goes')
		.option('--no-proof', 'do not run a guest')
		.option('--online', 'ask the metadata service of the cloud, too')
		.option('--state <folder>', 'where the journal of a set-up is kept');
}
