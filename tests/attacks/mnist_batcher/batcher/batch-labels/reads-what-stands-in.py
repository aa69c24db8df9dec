"""[reading] Takes the labels from what an earlier hand-in showed of the batcher that stands in for one's own.

earns: 0
status: graded
hint: There is no `labels_first`
"""
labels_first, labels_third = labels_[0], labels_[2]
