"""What a plan is worth: the figures that planners compare plans by, computed from the plan alone."""
