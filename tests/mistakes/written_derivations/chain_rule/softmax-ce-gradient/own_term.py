"""Only the own term of the sum is differentiated.

hint: in every other y_i
"""

def risk_gradient(z, p):
    return -p * (1 - softmax(z))
