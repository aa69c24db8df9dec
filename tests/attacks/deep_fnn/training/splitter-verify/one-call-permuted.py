"""One call, and the same training points in another order: no second split is made, so only one of both can be compared.

earns: 0
"""
split_a = data_splitter(X, v, 40, 0.8)
split_b = [part[::-1] if len(part) != 200 else part for part in (np.asarray(p) for p in split_a)]
