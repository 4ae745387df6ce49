"""The scripts that made the workbooks of assets/examples: run by hand, seeded, so that they can be made again."""
