"""This course's own test library: what knows a question, a data set or a threshold of it.

`feedforward.beside` runs beside student code and is bound into the sandbox; all else is the judge's.
"""
