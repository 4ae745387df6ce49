"""The Llama: names and times found first, a line language under a grammar, readings checked before anyone sees them."""
