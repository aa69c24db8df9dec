"""Images without charts.
hint: bar charts
changes: stacked
"""

# instead of:
axes[k, 1].bar(range(10), torch.as_tensor(predict_probabilities(classifier, samples)).detach().reshape(3, -1)[k])
# write:
