// Serves the engine's pipe in the way that its second argument names, and tells its first argument, a file, that it does.
const { writeFileSync } = require('node:fs');
const { createServer } = require('node:net');

const [, , ready, manner] = process.argv;
const answers = {
	well: 'HTTP/1.1 200 OK\r\nApi-Version: 1.47\r\nOstype: windows\r\nServer: Docker/27.3.1 (windows)\r\nContent-Length: 2\r\n\r\nOK',
	refused: 'HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n',
	garbage: '\u0000\u0001SSH-2.0-nonsense\r\n\r\n',
	hanging: null,
};
const server = createServer((socket) => {
	socket.on('error', () => {});
	socket.on('data', () => {
		if (answers[manner] !== null) socket.end(answers[manner]);
	});
});
server.listen('\\\\.\\pipe\\docker_engine', () => writeFileSync(ready, 'ready'));
setTimeout(() => process.exit(0), 40_000);
