"""[confusing] Answers with lists, numbers and objects where a dict of values is expected.

earns: 0
status: graded
"""

import itertools

import grader.beside.answering as answering

ODD = itertools.cycle(["[5]", "5", '{"list":[]}', '{"type":"dict"}', '{"tuple":[5,{"dict":[]}]}', "NaN"])
answering._answer = lambda namespace, cells, item, limit: '{"value":' + next(ODD) + "}"
