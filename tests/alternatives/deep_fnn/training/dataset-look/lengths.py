"""Shapes from lengths, the label as a tensor, the type by its class."""
X_shape = (len(X), len(X[0]))
v_shape = (len(v),)
first_point = list(X[0])
first_label = torch.tensor(float(v[0]))
X_type = X.__class__
