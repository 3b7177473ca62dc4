#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';

// docs/decisions/0010: compiling the program is a third of what it adds to a start. The build keeps what V8 compiled,
// for this Node alone; where there is none, or V8 refuses it, the program is compiled as ever.
const program = join(__dirname, 'start.cjs');
const name = `start-${process.version}-${process.platform}-${process.arch}.cache`;

function compiled(): { readonly cachedData?: Buffer } {
	try {
		return { cachedData: readFileSync(join(__dirname, name)) };
	} catch {
		return {};
	}
}

const wrapped = Module.wrap(readFileSync(program, 'utf8'));
const script = new Script(wrapped, { filename: program, ...compiled() });
const started = new Module(program);
started.filename = program;
const load = createRequire(program);
// What is loaded later asks for the program by its name, and must not start it a second time.
load.cache[program] = started;
script.runInThisContext()(started.exports, load, started, program, __dirname);
started.loaded = true;
