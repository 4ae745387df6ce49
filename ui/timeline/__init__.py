"""The timeline: who does what when, a row a resource."""
