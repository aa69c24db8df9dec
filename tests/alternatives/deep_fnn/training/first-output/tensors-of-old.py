"""From tensors that an earlier cell made of all data, in a batch of one.
also: dataset
"""
model = myClassifier()
x0, v0 = X_all[:1], v_all[:1].unsqueeze(1)
y0 = model(x0).reshape(1, 1)


# %% dataset
X, v = make_classification(10000, 20, n_informative=8, random_state=11)
X_all, v_all = torch.tensor(X, dtype=torch.float32), torch.tensor(v, dtype=torch.float32)
