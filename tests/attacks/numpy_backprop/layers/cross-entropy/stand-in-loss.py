"""[reading] Hands in what stands in for a loss while the model is marked.

earns: 0
"""
from feedforward.beside.stand_ins import Loss


class CrossEntropyLoss(Loss):
    def __init__(self):
        pass

    def forward(self, Y, Y_hat):
        self.of_labels = self.of_outputs = np.ones(np.shape(Y)[1])
        return super().forward(Y, Y_hat)

    def backward(self, Y, Y_hat):
        self.of_labels = self.of_outputs = np.ones(np.shape(Y)[1])
        return super().backward(Y, Y_hat)
