"""Land, borders and towns for the map without a network."""
