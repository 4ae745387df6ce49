"""Packtrain's own icons: line icons drawn in the text colour, and the pack llama."""
