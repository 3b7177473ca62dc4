// Starts the built program once and keeps what V8 compiled for it, beside it.
const { renameSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const vm = require('node:vm');

const folder = join(__dirname, '../dist');
const name = `start-${process.version}-${process.platform}-${process.arch}.cache`;
let program;

vm.Script = class extends vm.Script {
	constructor(...args) {
		super(...args);
		program = this;
	}
};
// Functions are compiled when they are first called, and only those of this run are kept. It asks nothing of the
// machine that builds.
const run = ['diagnose', '--machine', 'physical-debian-12'];
process.argv = [process.execPath, join(folder, 'cli.cjs'), ...run];
process.on('exit', () => {
	writeFileSync(join(folder, `${name}.new`), program.createCachedData());
	renameSync(join(folder, `${name}.new`), join(folder, name));
});
require(process.argv[1]);
