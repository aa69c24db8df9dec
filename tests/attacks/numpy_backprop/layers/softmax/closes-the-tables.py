"""[confusing] closes the elements and the markup of whatever its error is shown in.

status: graded
hint: stopped with
"""

CLOSES = "</td></tr></table></div></pre></section></body>[/][/red]{% endblock %}}}<!--"


class SoftMax:
    def forward(self, Z):
        print(CLOSES)
        raise ValueError(CLOSES)

    def backward(self, Y, dY):
        raise ValueError("`" + CLOSES + "`" * 99)
