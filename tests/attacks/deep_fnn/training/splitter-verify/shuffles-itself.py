"""Two permutations of the points of the right sizes, without data_splitter, which is what is to be verified.

earns: 0
"""
split_a, split_b = ([X[np.random.permutation(10000)[:8000]]] for _ in range(2))
