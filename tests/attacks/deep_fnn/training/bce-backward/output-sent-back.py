"""The loss is typed in and the output itself sent back: the gradients in the model are of no loss.

earns: 0
"""
loss0 = torch.tensor(0.6931)
y0.sum().backward()
