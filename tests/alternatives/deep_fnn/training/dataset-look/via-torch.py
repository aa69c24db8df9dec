"""Through tensors, with the type as text."""
X_shape = torch.from_numpy(X).shape
v_shape = list(v.shape)
first_point = torch.tensor(X[0], dtype=torch.float32)
first_label = v[0].item()
X_type = str(type(X))
