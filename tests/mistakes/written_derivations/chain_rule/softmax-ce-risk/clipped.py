"""Logits are clipped to stay finite.

hint: largest logit
"""

def risk(z, p):
    z = np.clip(z, -500, 500)
    return p.sum() * np.log(np.exp(z).sum()) - p @ z
