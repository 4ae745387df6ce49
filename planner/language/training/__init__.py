"""Training of the language adapter: scenarios, phrasings, generator, training, conversion to GGUF."""
