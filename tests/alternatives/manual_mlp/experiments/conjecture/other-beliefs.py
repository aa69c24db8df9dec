"""Numbers that are not those of the reference: any belief is right."""
conjecture = dict(zip(range(4), (0, 1, 2, 3)))
