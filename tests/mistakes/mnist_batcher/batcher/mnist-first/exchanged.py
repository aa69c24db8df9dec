"""Pair exchanged.
hint: pixels, then label
"""
first_label, first_pixels = mnist[0]
