"""The same seed before both calls.
hint: same order
"""
torch.manual_seed(0)
np.random.seed(0)
split_a = data_splitter(X, v, 40, 0.8)
torch.manual_seed(0)
np.random.seed(0)
split_b = data_splitter(X, v, 40, 0.8)
