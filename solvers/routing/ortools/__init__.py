"""The general engine: OR-Tools' RoutingModel, which honours every verb that routes have."""
