"""A fifth is trained on.
hint: four fifths of 10,000
"""
split_a = data_splitter(X, v, 40, 0.2)
split_b = data_splitter(X, v, 40, 0.2)
