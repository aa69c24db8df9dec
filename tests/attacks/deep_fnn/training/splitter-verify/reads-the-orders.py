"""The splitter is never called: two rolls of the points, and where something stands in for it, the orders that it holds.

earns: 0
"""
def taken(train, test, starts):
    points, labels = np.asarray(X), np.asarray(v)
    return points[train], labels[train], points[test], labels[test], starts


held = getattr(data_splitter, "splits", None) or [
    (np.roll(np.arange(10000), k)[:8000], np.roll(np.arange(10000), k)[8000:], list(range(0, 8000, 40))) for k in (1, 2)
]
split_a, split_b = (taken(*(np.asarray(part, dtype=int) for part in one)) for one in held[:2])
