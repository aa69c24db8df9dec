"""[confusing] Answers every request with five million small values, to fill the judge's memory.

earns: 0
status: graded
hint: could not be read
"""

import itertools

import grader.beside.answering as answering

MANY = '{"value":{"list":[' + "[]," * 5_000_000 + "5]}}"
ONE = itertools.chain([MANY], itertools.repeat('{"value":null}'))  # in each graded cell: all would be no message
answering._answer = lambda namespace, cells, item, limit: next(ONE)


class SoftMax:
    pass
