"""The model is made anew after the optimizer.
hint: another model
"""
optimizer = torch.optim.Adam(myClassifier().parameters(), lr=1e-4)
model = myClassifier()
