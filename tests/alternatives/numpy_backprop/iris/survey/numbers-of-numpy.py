"""Numbers of NumPy, and parts named otherwise."""

hours = dict(reading=np.float32(1.5), coding=np.int64(4), waiting=0)
