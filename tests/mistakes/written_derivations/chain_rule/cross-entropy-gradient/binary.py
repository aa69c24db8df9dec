"""The binary form.

hint: binary form
"""

def cross_entropy_gradient(Y, Y_hat):
    return (Y_hat - Y) / (Y_hat * (1 - Y_hat)) / len(Y)
