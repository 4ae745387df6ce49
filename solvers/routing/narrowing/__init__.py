"""Rules across routes as attributes of visits and units, as a plan keeps them."""
