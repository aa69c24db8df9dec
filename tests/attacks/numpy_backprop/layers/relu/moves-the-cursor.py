"""[confusing] prints and raises what moves a cursor, clears a screen, sets a title or a link.

status: graded
canary: \x1b
canary: \u202e
"""

MOVES = "\x1b[2J\x1b[1;1H\x1b]0;full marks\x07\x1b]8;;http://example.org\x07x\x1b]8;;\x07\r\x08\x9b31m\u202e\u2066\u200b"
print(MOVES)


class ReLU:
    def forward(self, Z):
        raise ValueError(MOVES + "74 / 74 graded")

    def backward(self, Z, dY):
        raise type(MOVES, (Exception,), {})(MOVES)
