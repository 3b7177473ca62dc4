// Listens at its second argument and passes every connection on to its third, each a port or a path, and tells its first
// argument, a file, that it does. It dies in the middle when the word of a fourth one passes by.
const { writeFileSync } = require('node:fs');
const { connect, createServer } = require('node:net');

const [, , ready, here, there, word] = process.argv;
const place = (text) =>
	/^\d+$/.test(text) ? { port: Number(text), host: '127.0.0.1' } : { path: text };

function pass(from, to) {
	let last = '';
	from.on('data', (chunk) => {
		if (!word) return;
		last = `${last.slice(-word.length)}${chunk.toString('latin1')}`;
		if (last.includes(word)) process.exit(1);
	});
	from.pipe(to);
	from.on('error', () => to.destroy());
	// A pipe of Windows cannot be closed by half: whoever is gone takes the other side along.
	from.on('close', () => to.end());
}

createServer((client) => {
	const engine = connect(place(there));
	pass(client, engine);
	pass(engine, client);
}).listen(place(here), () => writeFileSync(ready, 'ready'));
