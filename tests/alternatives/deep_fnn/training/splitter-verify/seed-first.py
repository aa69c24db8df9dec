"""A seed once, before the first call."""
torch.manual_seed(0)
split_a = data_splitter(X, v, 40, 0.8)
split_b = data_splitter(X, v, 40, 0.8)
print(split_a[0][:1], split_b[0][:1])
