"""Engines at work side by side, each in a process of its own."""
