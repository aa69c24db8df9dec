"""Index 3 for the third.
hint: counts from 0
"""
batches = myBatcher(100)
labels_first = batches[0][1]
labels_third = batches[3][1]
