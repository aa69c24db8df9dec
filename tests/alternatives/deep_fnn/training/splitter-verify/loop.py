"""Made in a comprehension."""
split_a, split_b = [data_splitter(X, v, 40, 0.8) for _ in range(2)]
assert not np.allclose(np.asarray(split_a[0]), np.asarray(split_b[0]))
