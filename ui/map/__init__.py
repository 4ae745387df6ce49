"""The map: an offline basemap, routes and stops on it."""
