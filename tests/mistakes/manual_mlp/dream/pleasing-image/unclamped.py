"""The contrast is raised at the end, and pixels leave [0, 1].

hint: clamp to [0, 1]
changes: penalty_decay_blur
"""

# instead of:
return image.detach()
# write:
return 1.6 * image.detach() - 0.1
