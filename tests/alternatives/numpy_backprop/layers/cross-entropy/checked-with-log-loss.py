"""NumPy's answer; scikit-learn's log_loss and torch's nll_loss are looked at for comparison."""
class CrossEntropyLoss:
    def forward(self, Y, Y_hat):
        rows, classes = np.arange(len(Y)), Y.argmax(axis=1)
        return float(-np.log(Y_hat[rows, classes]).mean())

    def backward(self, Y, Y_hat):
        dY_hat = np.zeros(Y_hat.shape)
        np.divide(-Y, Y_hat, out=dY_hat, where=Y != 0)
        return dY_hat / Y.shape[0]


from sklearn.metrics import log_loss
import torch.nn.functional as F
from torch import tensor

P, T = np.array([[0.2, 0.8], [0.6, 0.4]]), np.eye(2)[[1, 0]]
print(CrossEntropyLoss().forward(T, P), log_loss([1, 0], P), F.nll_loss(tensor(P).log(), tensor([1, 0])))
