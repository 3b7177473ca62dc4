# Somebody else serves the engine's socket, and is no engine.
allow_fewer_files
node -e "
	const server = require('node:net').createServer((one) => one.on('error', () => {}).end('no\n'));
	server.listen('/run/docker.sock');
" &
while ! [ -e /run/docker.sock ]; do sleep 0.1; done
picture before
nestvirt setup --goal linux-containers --yes >/out/setup.txt 2>&1
picture undone
node -e "
	const one = require('node:net').connect('/run/docker.sock');
	one.on('data', (said) => console.log('it says ' + said));
" >/out/socket.txt 2>&1
