"""Counts from 1.
hint: second image
"""
first_pixels, first_label = mnist[1]
