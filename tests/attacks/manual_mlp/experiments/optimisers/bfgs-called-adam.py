"""The errors of a BFGS run are handed in as those of Adam.

earns: 0
"""
adam_result = errors(train1([10]))
