"""Packtrain's core: the planning model, the constraint language, the judge. No Qt and no engine needed."""
