/**
 * The log of Docker for Windows 1.12 in a guest without nesting, from lines of real ones:
 * https://github.com/docker/for-win/issues/763 (head), /34 and /454 (the address family that is down, the pipe
 * that nobody serves), /306 (the error).
 */
export const legacyLog = [
	'Version: 1.12.5 (9503)',
	'Channel: stable',
	'OS: Windows 10 Pro',
	'Edition: Professional',
	'Id: 1607',
	'Build: 14393',
	'[16:20:31.102][DataKit        ][Error  ] com.docker.db.exe: Failed to set up server socket listening on "hyperv-connect://": Unix.Unix_error(Unix.ENETDOWN, "socket", "")',
	'[16:20:37.771][Linux          ][Error  ] Failed to start: Unable to write to the database. Exit code: 1',
	'   at Docker.Backend.Database.WriteKeys(ICollection`1 keyValues)',
	'[16:20:41.102][Notifications  ][Error  ] Unable to write to the database. Exit code: 1',
	'error during connect: open //./pipe/docker_engine: The system cannot find the file specified.',
].join('\r\n');
