"""Built step by step.
"""

steps = []
for s in "zero_grad forward loss backward step".split():
    steps.append(s)
print(steps)
