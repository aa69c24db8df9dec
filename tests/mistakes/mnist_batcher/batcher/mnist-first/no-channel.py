"""Without the axis of the channel.
hint: axis of the channel
"""
first_pixels = mnist[0][0][0]
first_label = mnist[0][1]
