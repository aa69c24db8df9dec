"""Parameter groups."""
from torch import optim
model = myClassifier()
optimizer = optim.Adam([{'params': p} for p in model.parameters()], lr=0.0001)
