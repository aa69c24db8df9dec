"""One bar for the winner.
hint: one bar for each
changes: stacked
"""

# instead of:
axes[k, 1].bar(range(10), torch.as_tensor(predict_probabilities(classifier, samples)).detach().reshape(3, -1)[k])
# write:
p = predict_probabilities(classifier, samples)[k]
axes[k, 1].bar([int(p.argmax())], [float(p.max())])
