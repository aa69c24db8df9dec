"""The order is right and earns its mark; the line of `loss` goes forward once more, which costs nothing.

earns: 1
hint: the line of loss does not call it, but: forward
"""

# instead of:
"loss": "loss = criterion(y_hat, y)",
# write:
"loss": "loss = model(x)",
