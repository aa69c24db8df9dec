"""One over the product times its slope."""

product = P11**Y11 * P12**Y12 * P21**Y21 * P22**Y22
loss_steps = [-sp.log(product) / 2, -sp.diff(product, P21) / product / 2, -sp.Rational(1, 2) * Y21 / P21]
