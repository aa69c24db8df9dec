"""The images instead of the labels.
hint: labels come second
"""
batches = myBatcher(100)
labels_first = batches[0][0]
labels_third = batches[2][0]
