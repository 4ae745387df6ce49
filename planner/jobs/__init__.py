"""What a solve or a reading says while it runs, and the worker process that it runs in."""
