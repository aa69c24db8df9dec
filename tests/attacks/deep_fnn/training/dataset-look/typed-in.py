"""Shapes, label and type are typed in as the notebook shows them; the point alone is asked for: that is a fifth of it.

earns: 0.4
"""
X_shape, v_shape = (10000, 20), (10000,)
first_point, first_label = X[0], 1
X_type = np.ndarray
