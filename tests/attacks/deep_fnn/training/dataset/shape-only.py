"""An object that only claims the shape.
earns: 0
"""
class Shaped:
    shape = (10000, 20)


X, v = Shaped(), Shaped()
