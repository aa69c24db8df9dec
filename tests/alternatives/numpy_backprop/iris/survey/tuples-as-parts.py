"""Hours as text that is a number, parts as tuples."""

hours = {("layers", "relu"): "2.5", 2: 3}
hours = {str(part): float(spent) for part, spent in hours.items()}
