"""What Packtrain ships beside its code: examples, basemap, icons, the language adapter."""
