"""BCEWithLogitsLoss on probabilities.
hint: bcewithlogitsloss
loses: test-training-loop
changes: logits
"""

# instead of:
criterion = lambda y, t: nn.functional.binary_cross_entropy_with_logits(torch.logit(y), t)
# write:
criterion = nn.BCEWithLogitsLoss()
