"""The commands of ``packtrain``: one module each, with its arguments, its help and its work."""
