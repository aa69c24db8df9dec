"""Lists, number by number."""
updated = {
    "W1": [[0.1 - 0.1 * g for g in row] for row in grad["W1"]],
    "b1": [0.1 - 0.1 * g for g in grad["b1"]],
    "W2": [0.1 - 0.1 * g for g in grad["W2"]],
    "b2": 0.1 - 0.1 * grad["b2"],
}
