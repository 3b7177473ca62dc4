# A working engine, on which somebody keeps things already: everything is proven, and nothing of it is left.
start_engine
keep_things
kept before
prove proof
kept after
