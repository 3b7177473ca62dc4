# The archive comes from a server that gives another byte, or another length than it says, and at last from one that
# leads elsewhere, cuts the first answer, and falls silent in the second.
make_archive
cat >/srv/server.cjs <<'END'
const { appendFileSync, readFileSync } = require('node:fs');
const whole = readFileSync('/srv/docker.tgz');
const third = Math.floor(whole.length / 3);
const tag = { etag: '"one"' };
let asked = 0;

const answers = {
	'/wrong/docker.tgz'(_, response) {
		const other = Buffer.from(whole);
		other[third] ^= 1;
		response.writeHead(200, { 'content-length': other.length }).end(other);
	},
	'/lies/docker.tgz'(_, response) {
		response.writeHead(200, { 'content-length': third }).end(whole.subarray(0, third));
	},
	'/docker.tgz'(_, response) {
		response.writeHead(302, { location: '/elsewhere/docker.tgz' }).end();
	},
	'/elsewhere/docker.tgz'({ headers }, response) {
		const from = Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? 0);
		asked += 1;
		appendFileSync('/out/asked.txt', `${from === 0 ? 'from the start' : 'from where it ended'}\n`);
		const size = { 'content-length': whole.length - from };
		const range = { 'content-range': `bytes ${from}-${whole.length - 1}/${whole.length}` };
		response.writeHead(from === 0 ? 200 : 206, { ...size, ...tag, ...(from === 0 ? {} : range) });
		if (asked > 2) return response.end(whole.subarray(from));
		return response.write(whole.subarray(from, asked * third), () => {
			if (asked === 1) response.destroy();
		});
	},
};

require('node:http')
	.createServer((request, response) => answers[request.url](request, response))
	.listen(8000, '127.0.0.1');
END
node /srv/server.cjs &
hash=$(hash_of /srv/docker.tgz)
from_server() {
	nestvirt setup --goal linux-containers --yes --engine-archive "http://127.0.0.1:8000$1/docker.tgz" --engine-sha256 "$hash"
}
picture before
from_server /wrong >/out/wrong.txt 2>&1
picture after-wrong
from_server /lies >/out/lies.txt 2>&1
picture after-lies
from_server '' >/out/setup.txt 2>&1
docker version --format '{{.Server.Version}}' >/out/version.txt 2>&1 || :
ls -A /var/lib/nestvirt/downloads >/out/left.txt
nestvirt setup --undo --yes >/out/undo.txt 2>&1
picture undone
