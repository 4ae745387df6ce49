"""The solvers: each room plans its own sort of activity; `solvers.solve` opens them in turn."""
