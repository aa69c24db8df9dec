"""All is typed in, and the type is a class of one's own that calls whatever has two axes an instance.

earns: 0
"""
class Likes(type):
    def __instancecheck__(cls, one):
        return len(getattr(one, "shape", ())) == 2


X_type = Likes("ndarray", (), {})
X_shape, v_shape, first_point, first_label = (10000, 20), (10000,), np.zeros(20), 0
