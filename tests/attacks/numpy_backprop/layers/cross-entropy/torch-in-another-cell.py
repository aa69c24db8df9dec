"""torch computes loss and gradient in a helper that stands in the cell of another question, which is right.

earns: 12
also: relu
hint: is put away while this is marked
"""
class CrossEntropyLoss:
    def forward(self, Y, Y_hat):
        return losses(Y, Y_hat)[0]

    def backward(self, Y, Y_hat):
        return losses(Y, Y_hat)[1]
# %% relu
import torch


def losses(Y, Y_hat):
    p = torch.tensor(Y_hat, requires_grad=True)
    loss = -(torch.tensor(Y) * p.log()).sum() / len(Y)
    loss.backward()
    return loss.item(), p.grad.numpy()


class ReLU:
    def forward(self, Z):
        return np.maximum(Z, 0)

    def backward(self, Z, dY):
        return dY * (Z > 0)
