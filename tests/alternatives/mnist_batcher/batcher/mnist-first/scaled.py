"""The raw bytes scaled, label as an int."""
first_pixels = mnist.data[:1].float() / 255.0
first_label = int(mnist.targets[0])
