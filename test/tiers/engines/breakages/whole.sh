start_engine
judge broken
