"""By the logits.

hint: by the logits
"""

def cross_entropy_gradient(Y, Y_hat):
    return (Y_hat - Y) / len(Y)
