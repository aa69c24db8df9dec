"""An object that pretends to be a figure.
earns: 0
"""
train_risk, test_risk = [3.0, 2.0, 1.0], [3.0, 2.5, 2.0]


class Everything:
    def __getattr__(self, name):
        return self

    def __call__(self, *a, **k):
        return self

    def __iter__(self):
        return iter([self])


fig = Everything()
