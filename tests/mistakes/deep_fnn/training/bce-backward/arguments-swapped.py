"""BCELoss gets the label as the prediction and the prediction as the label.
hint: BCELoss takes the prediction first, then the label
hint: Perhaps the prediction and the label have changed places
false-hint: does not have the form
"""

bce = nn.BCELoss()
loss0 = bce(v0, y0)
loss0.backward()
