"""The derivative is written down first, then worked out; the last lines are texts.
"""

def regression_backward_steps(w, x, b, v1, v2, y1, y2):
    loss = (5 * v1 * (w * x + b) - y1) ** 2 + (5 * v2 * (w * x + b) - y2) ** 2
    return [
        loss,
        sp.Derivative(loss, w),
        "2*(5*v1*(w*x + b) - y1)*5*v1*x + 2*(5*v2*(w*x + b) - y2)*5*v2*x",
        "10*x*v1*(5*v1*(w*x + b) - y1) + 10*x*v2*(5*v2*(w*x + b) - y2)",
    ]
