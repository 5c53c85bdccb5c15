"""The step that the planted causes change: a small residual network with AdamW, sized for the device it finds."""
import torch
from torch import nn

ON_GPU = torch.cuda.is_available()
DEVICE = "cuda" if ON_GPU else "cpu"
WIDTH, ROWS = (1024, 8192) if ON_GPU else (128, 2048)
DTYPE = torch.bfloat16 if ON_GPU else torch.float32
LAYERS = 2
if not ON_GPU:
    # Beside other work on a small machine, one thread repeats itself better than all.
    torch.set_num_threads(1)


class Block(nn.Module):
    def __init__(self):
        super().__init__()
        self.norm = nn.LayerNorm(WIDTH)
        self.up = nn.Linear(WIDTH, 2 * WIDTH)
        self.down = nn.Linear(2 * WIDTH, WIDTH)

    def forward(self, x):
        hidden = self.up(self.norm(x))
        hidden = nn.functional.gelu(hidden) * 1.5
        return x + self.down(hidden)


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.blocks = nn.ModuleList(Block() for _ in range(LAYERS))
        self.head = nn.Linear(WIDTH, 1)

    def forward(self, x):
        for block in self.blocks:
            x = block(x)
        return self.head(x).float().square().mean()


def make_step(compile):
    torch.manual_seed(0)
    model = Model().to(DEVICE, DTYPE)
    compiled = compile(model)
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-4, fused=True)
    batch = torch.randn(ROWS, WIDTH, device=DEVICE, dtype=DTYPE)

    def step():
        optimizer.zero_grad()
        loss = compiled(batch)
        loss.backward()
        optimizer.step()
        return loss

    return step
