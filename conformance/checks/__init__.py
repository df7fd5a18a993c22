"""Checks of generated Python by tools that know nothing of Sluice."""
