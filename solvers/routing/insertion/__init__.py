"""The quick engine: routes built and rebuilt by inserting orders where they cost least."""
