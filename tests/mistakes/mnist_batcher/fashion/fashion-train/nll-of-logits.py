"""NLLLoss of logits.
hint: nllloss wants
loses: test-fashion-train
changes: both-loops-in-one
"""

# instead of:
criterion = nn.CrossEntropyLoss()
# write:
criterion = nn.NLLLoss()
