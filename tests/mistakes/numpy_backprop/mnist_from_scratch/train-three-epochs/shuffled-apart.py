"""Images are shuffled without their digits.
hint: same permutation
loses: test-train-three-epochs
changes: accuracies-in-a-list
"""

# instead of:
for _ in range(epochs):
# write:
for _ in range(epochs):
    x = np.random.default_rng(1).permutation(x)
