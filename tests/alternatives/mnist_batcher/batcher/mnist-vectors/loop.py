"""Pixel by pixel."""
def to_vector(pixels):
    vector = torch.empty(28 * 28)
    for r in range(28):
        for c in range(28):
            vector[28 * r + c] = pixels[0, r, c]
    return vector
