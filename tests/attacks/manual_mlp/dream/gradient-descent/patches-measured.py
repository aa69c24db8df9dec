"""No gradient: 49 patches are brightened one after the other, and the image goes to where the score rose.

earns: 0
"""
patches = torch.eye(49).reshape(49, 1, 7, 7).repeat_interleave(4, 2).repeat_interleave(4, 3)


@torch.no_grad()
def gradient_descent(input, model, loss, iterations=256):
    image = input.clone()
    for step in range(iterations):
        if step < 8 or step % 8 == 0:
            said = model(torch.cat([image, image + 0.05 * patches]))
            scores = torch.stack([loss(one[None]) for one in said])
            way = ((scores[1:] - scores[0]).reshape(-1, 1, 1, 1) * patches).sum(0, keepdim=True)
        image = (image + 0.5 * way / (way.norm() + 1e-12)).clamp(0, 1)
    return image
