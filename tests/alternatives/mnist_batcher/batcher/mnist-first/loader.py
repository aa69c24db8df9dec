"""From a DataLoader of one."""
from torch.utils.data import DataLoader
for pixels, label in DataLoader(mnist, batch_size=1):
    first_pixels, first_label = pixels[0], label
    break
