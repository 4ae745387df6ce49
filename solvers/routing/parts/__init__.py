"""Parts of an instance as instances of their own, and which to work on next."""
