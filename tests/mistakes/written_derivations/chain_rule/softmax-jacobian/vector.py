"""y(1 - y) as a vector.

hint: k x k matrix
"""

def softmax_jacobian(s):
    y = softmax(s)
    return y * (1 - y)
