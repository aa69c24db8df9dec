"""Gradients start at zero and are added to.

hint: Gradients add up over calls
false-hint: a factor is missing
loses: test-fully-connected-backward
"""

# instead of:
self.gradients["W"] = 
# write:
self.gradients["W"] = self.gradients.get("W", 0) + 
