import { type Command, Option } from 'commander';

/** The options of a set-up: of the command `setup`, and, without a command, of provisioning. */
export function setupOptions(command: Command): Command {
	return command
		.option('--goal <goal>', 'what the machine shall be able to do')
		.option('--yes', 'carry the plan out, and undo it where a change fails, without asking')
		.option('--no-input', 'ask nobody, and tell what happens as JSON Lines')
		.option('--answers <file>', 'answers to questions, as JSON')
		.option('--dry-run', 'only say what would be changed')
		.option('--accept-risk <risk...>', 'accept a risk by its name')
		.option(
			'--plan-digest <digest>',
			'the plan with this digest is agreed to, as --dry-run told it',
		)
		.addOption(new Option('--keep-window').hideHelp())
		.option('--resume', 'go on with an earlier run')
		.option('--resume-at-start', 'go on by itself after each restart (systemd, Task Scheduler)')
		.option('--undo', 'undo the last run')
		.option('--engine-archive <file or address>', 'install the engine from here (.zip, .tgz)')
		.option('--engine-sha256 <hash>', 'the SHA-256 that this archive must have')
		.option('--upgrade-engine', 'give an engine that nestvirt unpacked the programs of a later one')
		.option('--ca <file>', 'also trust downloads by this certificate (PEM), as of a company')
		.option('--state <folder>', 'where the journal is kept')
		.addOption(
			new Option('--exit-codes <kind>', 'windows: 3010 where a restart is needed, in place of 10')
				.choices(['posix', 'windows'])
				.default('posix'),
		);
}
