"""Counts from 1.
hint: counts from 0
"""
batches = myBatcher(100)
labels_first = batches[1][1]
labels_third = batches[3][1]
