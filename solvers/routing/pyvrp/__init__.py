"""PyVRP as an engine: fast iterated local search on what of an instance it can say."""
