"""Marks the marker: with the reference, the untouched release, and known-wrong and known-right answers."""
