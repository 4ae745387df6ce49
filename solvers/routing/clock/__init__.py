"""When a vehicle is where: the exact times of one route."""
