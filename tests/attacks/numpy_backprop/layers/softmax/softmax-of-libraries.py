"""Two libraries have a softmax; using it is not writing it, and backward rests on it.

earns: 0
hint: is put away while this is marked
"""
from scipy.special import softmax
from sklearn.utils.extmath import softmax as other


class SoftMax:
    def forward(self, Z):
        return softmax(Z, axis=1)

    def backward(self, Z, dY):
        S = other(np.array(Z))
        return S * (dY - np.sum(dY * S, axis=1, keepdims=True))
