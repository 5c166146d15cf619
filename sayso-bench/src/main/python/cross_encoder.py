"""Learns the cross-encoder that reads two claims side by side, from our own pairs and stories.

It starts from all-MiniLM-L6-v2 (Apache-2.0, as langchain4j packs it for Java) and learns on with the pairs of
sayso-bench/data/comparing. Needs Debian's python3-torch and python3-onnx; `make weights-reading-pairs` runs it.

    cross_encoder.py learn  MODEL.onnx TOKENIZER.json DATA OUT.pt [--epochs 4]
    cross_encoder.py pack   MODEL-q.onnx OUT.pt WEIGHTS.bin        int8 weights in the places of the quantized model
    cross_encoder.py judge  MODEL.onnx TOKENIZER.json OUT.pt PAIRS.jsonl
"""

import argparse
import gzip
import json
import math
import os
import random
import re
import struct
import sys
import time
import unicodedata
import zlib

# Else the threads of OpenMP wait for work on the cores that OpenBLAS computes on, and all takes three times as long.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

import numpy
import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import nn

LABELS = ["same", "conflict", "compatible", "unrelated"]
HIDDEN, HEADS, MOST_TOKENS = 384, 12, 60
SEED = 1

# One unit in so many is never learned from: how far the cross-encoder is to be trusted beside the forest is chosen by it.
HELD_OUT = 12

# Of the pairs of claims out of stories so many of each label teach; beside them all single pairs.
FROM_STORIES = {0: 3000, 1: 4000, 2: 2500, 3: 14000}


class Tokenizer:
    """BERT's: lower case, no accents, words and marks, then WordPiece."""

    def __init__(self, path):
        self.vocabulary = json.load(open(path))["model"]["vocab"]
        self.known = {}

    def pieces(self, word):
        if word not in self.known:
            found, start = [], 0
            while start < len(word):
                end = len(word)
                while end > start and ("##" if start else "") + word[start:end] not in self.vocabulary:
                    end -= 1
                if end == start:
                    found = [self.vocabulary["[UNK]"]]
                    break
                found.append(self.vocabulary[("##" if start else "") + word[start:end]])
                start = end
            self.known[word] = found
        return self.known[word]

    def tokens(self, text):
        plain = unicodedata.normalize("NFD", text.lower())
        plain = "".join(c for c in plain if unicodedata.category(c) != "Mn")
        return [p for word in re.findall(r"[^\W_]+|[^\w\s]|_", plain) for p in self.pieces(word)]

    def pair(self, a, b):
        x, y = self.tokens(a)[:MOST_TOKENS], self.tokens(b)[:MOST_TOKENS]
        first, apart = self.vocabulary["[CLS]"], self.vocabulary["[SEP]"]
        return [first] + x + [apart] + y + [apart], [0] * (len(x) + 2) + [1] * (len(y) + 1)


# Whose pairs have speakers that tell nothing of the label: drawn by lot.
SPEAKERS_BY_LOT = ("h.jsonl", "i.jsonl")


def told(claim, named):
    """A claim as the cross-encoder reads it; CrossEncoder.java writes the same."""
    who = claim.get("who") if named else None
    return (who + " " if who else "") + claim["stance"] + ": " + claim["content"]


def day(a, b):
    if not a.get("saidAt") or not b.get("saidAt"):
        return ""
    one, other = a["saidAt"][:10], b["saidAt"][:10]
    return "same day. " if one == other else "later. " if other > one else "earlier. "


def part(unit):
    return zlib.crc32(unit.encode()) % HELD_OUT


def single_pairs(path):
    by_lot = os.path.basename(path) in SPEAKERS_BY_LOT
    for line in open(path):
        e = json.loads(line)
        if by_lot:
            for side in "ab":
                e[side]["who"] = e[side]["speaker"]
        yield e["id"].rsplit("-", 1)[0], e["a"], e["b"], LABELS.index(e["label"])


def story_pairs(path):
    for line in open(path):
        story = json.loads(line)
        group = {c: i for i, members in enumerate(story["groups"]) for c in members}
        related = {}
        for kind, label in (("compatible", 2), ("conflicts", 1)):
            for r in story[kind]:
                related[frozenset((group[r["a"]], group[r["b"]]))] = label
        claims = [
            dict(who=who(c["speakers"], c.get("affiliation")), stance=c["stance"], content=c["content"],
                 saidAt=c["saidAt"] or c["published"], group=group[c["id"]])
            for c in story["claims"] if c["id"] in group
        ]
        for i, a in enumerate(claims):
            for b in claims[i + 1:]:
                same = a["group"] == b["group"]
                yield story["id"], a, b, 0 if same else related.get(frozenset((a["group"], b["group"])), 3)


NUMBER = re.compile(r"(?<![\w.,])(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty)(?![\w,]|\.\d)")
WRITTEN = "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty".split()
BOUNDED = re.compile(r"\b(?:at least|more than|over|up to|fewer|less|about|around|some|nearly|almost|dozens|between|most|per cent|of the)\b", re.I)
FACTS = ("asserts", "confirms")
UNTRUE = (
    "that it was untrue {}", "that the claim {} was false", "that it is a lie {}", "the assertion {} was an invention",
    "\"There is not a grain of truth in the story {}\"", "that reports {} were wrong", "that nobody should believe the tale {}",
)
TRUE = (
    "that it was true {}", "that the claim {} was right", "that there was no doubt {}", "the assertion {} was well founded",
    "\"There is nothing to add to the story {}\"", "that reports {} were accurate", "that anybody could see {}",
)


def other_number(content):
    """The content with another number, where it has just one and that is exact."""
    found = NUMBER.findall(content)
    if len(found) != 1 or BOUNDED.search(content):
        return None
    one = found[0]
    if one.isdigit():
        n = int(one)
        if n < 2 or 1900 < n < 2100:
            return None
        other = str(random.choice([max(2, n // 2), n * 2, n + random.randint(1, 1 + n // 2), n * 10]))
    else:
        other = random.choice([w for w in WRITTEN if w != one])
    return NUMBER.sub(other, content) if other != one else None


def contrasts(pairs, contraries):
    """Small changes that turn or keep a label, so that no single word gives one away (Gardner et al. 2020)."""
    made = []

    def add(a, b, label, share=1.0):
        if random.random() < share:
            made.append((a, b, label))

    def turned(claim):
        contrary = contraries.get(claim["content"])
        return dict(claim, content=contrary) if contrary else None

    for a, b, label in pairs:
        if random.random() < 0.5:
            a, b = b, a
        against, other = turned(a), turned(b)
        facts = a["stance"] in FACTS and b["stance"] in FACTS
        clause = a["content"] if a["content"].startswith("that ") else None
        if label == 0 and facts:
            if against:
                add(against, b, 1, 0.5)
                add(dict(against, stance="denies"), b, 0, 0.2)
            if against and other:
                add(against, other, 0, 0.5)
                add(dict(a, stance="denies"), other, 0, 0.2)
            add(dict(a, stance="denies"), b, 1, 0.3)
            add(dict(a, stance="denies"), dict(b, stance="denies"), 0, 0.2)
            number = other_number(a["content"])
            if number and set(NUMBER.findall(a["content"])) == set(NUMBER.findall(b["content"])):
                add(dict(a, content=number), b, 1)
                same = dict(zip(NUMBER.findall(a["content"]), NUMBER.findall(number)))
                add(dict(a, content=number), dict(b, content=NUMBER.sub(lambda m: same.get(m[0], m[0]), b["content"])), 0)
            if clause:
                add(dict(a, content=random.choice(UNTRUE).format(clause)), b, 1, 0.15)
                add(dict(a, content=random.choice(TRUE).format(clause)), b, 0, 0.15)
        if label >= 2 and facts:
            if against:
                add(against, b, label, 0.6)
                if other:
                    add(against, other, label, 0.3)
            if label == 3:
                add(dict(a, stance="denies"), b, label, 0.3)
                if clause:
                    add(dict(a, content=random.choice(UNTRUE + TRUE).format(clause)), b, label, 0.05)
        # Nobody contradicts himself so often.
        a, against = ({k: v for k, v in claim.items() if k != "who"} if claim else None for claim in (a, against))
        if against and a["stance"] in FACTS:
            bare = dict(a, content=re.sub("^that ", "", a["content"]))
            add(against, bare, 1, 0.15)
            add(against, dict(against, stance="confirms"), 0, 0.05)
            add(dict(a, stance="denies"), dict(against, stance="asserts"), 0, 0.05)
            add(dict(a, stance="denies"), bare, 1, 0.05)
        if a["stance"] in FACTS and (number := other_number(a["content"])):
            add(dict(a, content=number), dict(a, stance="confirms"), 1, 0.3)
    random.shuffle(made)
    return made


def who(speakers, affiliation):
    return ", ".join(speakers + ([affiliation] if affiliation and affiliation not in speakers else []))


def files(folder):
    return [os.path.join(folder, f) for f in sorted(os.listdir(folder)) if f.endswith(".jsonl")]


def examples(data, contraries):
    """What teaches, and what is held out."""
    teaches, held, held_stories = [], [], []
    for path in files(os.path.join(data, "pairs")):
        for unit, *pair in single_pairs(path):
            (held if part(unit) == 0 else teaches).append(pair)
    of_stories = {label: [] for label in FROM_STORIES}
    for path in files(os.path.join(data, "stories")):
        for unit, *pair in story_pairs(path):
            if part(unit) != 0:
                of_stories[pair[2]].append(pair)
            elif long_words(pair[0]) & long_words(pair[1]):
                held_stories.append(pair)
    single = list(teaches)
    related = [p for label in (0, 1, 2) for p in of_stories[label]]
    random.shuffle(related)
    for label, most in FROM_STORIES.items():
        random.shuffle(of_stories[label])
        if label == 3:
            of_stories[label].sort(key=lambda p: -bool(long_words(p[0]) & long_words(p[1])))
        teaches += of_stories[label][:most]
    made = contrasts(single + related[:5000], contraries)
    counts = [sum(label == k for *_, label in made) for k in range(4)]
    print("contrasts:", dict(zip(LABELS, counts)), flush=True)
    return teaches + made, held, held_stories


def long_words(claim):
    return set(re.findall(r"\w{5,}|\d+", claim["content"].lower()))


class Layer(nn.Module):
    def __init__(self, inner):
        super().__init__()
        self.query, self.key, self.value = (nn.Linear(HIDDEN, HIDDEN) for _ in range(3))
        self.mixed = nn.Linear(HIDDEN, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, 1e-12)
        self.up, self.down = nn.Linear(HIDDEN, inner), nn.Linear(inner, HIDDEN)
        self.last_norm = nn.LayerNorm(HIDDEN, 1e-12)
        self.drop = nn.Dropout(0.1)

    def forward(self, x, mask):
        size, length, _ = x.shape

        def heads(y):
            return y.view(size, length, HEADS, HIDDEN // HEADS).transpose(1, 2)

        scores = heads(self.query(x)) @ heads(self.key(x)).transpose(-1, -2) / math.sqrt(HIDDEN // HEADS) + mask
        mixed = self.drop(scores.softmax(-1)) @ heads(self.value(x))
        x = self.norm(x + self.drop(self.mixed(mixed.transpose(1, 2).reshape(size, length, HIDDEN))))
        return self.last_norm(x + self.drop(self.down(F.gelu(self.up(x)))))


class CrossEncoder(nn.Module):
    """The sentence model with a head of four labels on its first token and on the mean of all."""

    def __init__(self, path):
        super().__init__()
        graph = onnx.load(path).graph
        weights = {t.name: torch.tensor(numpy_helper.to_array(t).copy()) for t in graph.initializer}
        # The matrices have lost their names; they stand in the order of the layers.
        matrices = [weights[n.input[1]] for n in graph.node if n.op_type == "MatMul" and n.input[1] in weights]
        self.words = nn.Embedding.from_pretrained(weights["embeddings.word_embeddings.weight"], freeze=True)
        self.places = nn.Parameter(weights["embeddings.position_embeddings.weight"], requires_grad=False)
        self.sides = nn.Parameter(weights["embeddings.token_type_embeddings.weight"], requires_grad=False)
        self.norm = nn.LayerNorm(HIDDEN, 1e-12)
        self.fill(self.norm, weights, "embeddings.LayerNorm")
        self.norm.requires_grad_(False)
        self.layers = nn.ModuleList()
        for i in range(len(matrices) // 6):
            layer = Layer(matrices[4].shape[1])
            at = f"encoder.layer.{i}."
            for j, (own, theirs) in enumerate(MATRICES):
                linear = getattr(layer, own)
                linear.weight.data = matrices[6 * i + j].t().contiguous()
                linear.bias.data = weights[at + theirs + ".bias"]
            self.fill(layer.norm, weights, at + "attention.output.LayerNorm")
            self.fill(layer.last_norm, weights, at + "output.LayerNorm")
            self.layers.append(layer)
        self.head = nn.Linear(2 * HIDDEN, len(LABELS))
        self.drop = nn.Dropout(0.1)

    @staticmethod
    def fill(norm, weights, name):
        norm.weight.data = weights[name + ".weight"]
        norm.bias.data = weights[name + ".bias"]

    def forward(self, ids, sides, mask):
        x = self.drop(self.norm(self.words(ids) + self.places[: ids.shape[1]] + self.sides[sides]))
        hidden = (1 - mask[:, None, None, :].float()) * -1e4
        for layer in self.layers:
            x = layer(x, hidden)
        mean = (x * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
        return self.head(self.drop(torch.cat([x[:, 0], mean], -1)))


MATRICES = [
    ("query", "attention.self.query"),
    ("key", "attention.self.key"),
    ("value", "attention.self.value"),
    ("mixed", "attention.output.dense"),
    ("up", "intermediate.dense"),
    ("down", "output.dense"),
]


def batches(tokenizer, pairs, size, learning, named=True):
    """In learning either claim may come first, and days and speakers are left out now and then."""
    encoded = []
    for a, b, label in pairs:
        if learning and random.random() < 0.5:
            a, b = b, a
        when = "" if learning and random.random() < 0.3 else day(a, b)
        names = random.random() < 0.8 if learning else named
        encoded.append((tokenizer.pair(told(a, names), when + told(b, names)), label))
    if learning:
        random.shuffle(encoded)
        chunks = [sorted(encoded[i: i + 50 * size], key=lambda e: len(e[0][0])) for i in range(0, len(encoded), 50 * size)]
        cut = [c[i: i + size] for c in chunks for i in range(0, len(c), size)]
        random.shuffle(cut)
    else:
        cut = [encoded[i: i + size] for i in range(0, len(encoded), size)]
    for batch in cut:
        longest = max(len(ids) for (ids, _), _ in batch)
        ids = torch.zeros(len(batch), longest, dtype=torch.long)
        sides, mask = torch.zeros_like(ids), torch.zeros_like(ids)
        for row, ((tokens, of), _) in enumerate(batch):
            ids[row, : len(tokens)] = torch.tensor(tokens)
            sides[row, : len(of)] = torch.tensor(of)
            mask[row, : len(tokens)] = 1
        yield ids, sides, mask, torch.tensor([label for _, label in batch])


def shares(model, tokenizer, pairs, named):
    """The probability of each label, the mean of both orders."""
    model.eval()
    with torch.no_grad():
        return sum(
            torch.cat([model(*b[:3]).softmax(-1) for b in batches(tokenizer, order, 32, False, named)])
            for order in (pairs, [(b, a, label) for a, b, label in pairs])
        ) / 2


def report(name, probabilities, pairs):
    right = torch.tensor([label for *_, label in pairs])
    chosen = probabilities.argmax(-1)
    f1 = []
    for k in range(len(LABELS)):
        both = ((chosen == k) & (right == k)).sum().item()
        f1.append(2 * both / max(1, ((chosen == k).sum() + (right == k).sum()).item()))
    print(name, "accuracy %.3f" % (chosen == right).float().mean().item(),
          "F1", " ".join("%s %.3f" % x for x in zip(LABELS, f1)), flush=True)


def learn(args):
    torch.manual_seed(SEED)
    random.seed(SEED)
    tokenizer, model = Tokenizer(args.tokenizer), CrossEncoder(args.model)
    contraries = {}
    for line in open(args.contraries):
        e = json.loads(line)
        contraries[e["content"]] = e["contrary"]
    teaches, held, held_stories = examples(args.data, contraries)
    print(len(teaches), "pairs teach,", len(held), "are held out", flush=True)
    if args.start:
        model.load_state_dict(torch.load(args.start))
    size, rate = 16, args.rate
    steps = args.epochs * math.ceil(len(teaches) / size)
    rest = [p for n, p in model.named_parameters() if p.requires_grad and not n.startswith("head")]
    optimizer = torch.optim.AdamW(
        [{"params": rest, "lr": rate}, {"params": model.head.parameters(), "lr": 1e-3}], weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1, (step + 1) / (steps * 0.1)) * max(0.0, 1 - step / steps))
    begun, done = time.time(), 0
    for epoch in range(args.epochs):
        model.train()
        for *given, labels in batches(tokenizer, teaches, size, True):
            loss = F.cross_entropy(model(*given), labels, label_smoothing=0.05)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_([p for g in optimizer.param_groups for p in g["params"]], 1.0)
            optimizer.step()
            schedule.step()
            done += 1
            if done % 100 == 0:
                print("step %d of %d, loss %.3f, %d s" % (done, steps, loss.item(), time.time() - begun), flush=True)
        report("single pairs held out:", shares(model, tokenizer, held, False), held)
        report("pairs of stories held out:", shares(model, tokenizer, held_stories, True), held_stories)
        torch.save(model.state_dict(), args.out)


def pack(args):
    """Writes the learned weights as integers of seven bits (eight overflow on older processors), a scale a column, under the names that they have in the quantized model.

    A number of tensors, then each: name, element type (1 float, 3 int8), number of sides, sides, elements; big-endian, gzipped.
    """
    graph = onnx.load(args.model).graph
    state = torch.load(args.out)
    names = [n.input[1].rsplit("_", 1)[0] for n in graph.node if n.op_type == "MatMulInteger"]
    tensors = []
    for i in range(len(names) // len(MATRICES)):
        for j, (own, theirs) in enumerate(MATRICES):
            matrix = state[f"layers.{i}.{own}.weight"].t().contiguous().numpy()
            scale = numpy.maximum(numpy.abs(matrix).max(0), 1e-8) / 64
            name = names[len(MATRICES) * i + j]
            tensors.append((name + "_quantized", numpy.rint(matrix / scale).astype(">i1")))
            tensors.append((name + "_scale", scale.astype(">f4")))
            tensors.append((f"encoder.layer.{i}.{theirs}.bias", state[f"layers.{i}.{own}.bias"].numpy().astype(">f4")))
        for own, theirs in (("norm", "attention.output.LayerNorm"), ("last_norm", "output.LayerNorm")):
            for half in ("weight", "bias"):
                tensors.append((f"encoder.layer.{i}.{theirs}.{half}", state[f"layers.{i}.{own}.{half}"].numpy().astype(">f4")))
    for half in ("weight", "bias"):
        tensors.append(("head." + half, state["head." + half].numpy().astype(">f4")))
    known = {t.name: list(t.dims) for t in graph.initializer}
    with open(args.weights, "wb") as file, gzip.GzipFile(fileobj=file, mode="wb", mtime=0, filename="") as out:
        out.write(struct.pack(">i", len(tensors)))
        for name, values in tensors:
            if not name.startswith("head.") and known[name] != list(values.shape):
                sys.exit(f"{name} is {known[name]} in the model and {list(values.shape)} here")
            out.write(struct.pack(">H", len(name)) + name.encode())
            out.write(struct.pack(">bb", 3 if values.dtype.itemsize == 1 else 1, len(values.shape)))
            out.write(struct.pack(f">{len(values.shape)}i", *values.shape) + values.tobytes())


def judge(args):
    tokenizer, model = Tokenizer(args.tokenizer), CrossEncoder(args.model)
    model.load_state_dict(torch.load(args.out))
    pairs = [p for _, *p in single_pairs(args.pairs)]
    report(args.pairs, shares(model, tokenizer, pairs, False), pairs)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    commands = parser.add_subparsers(required=True)
    for name, run, places in (
        ("learn", learn, ("model", "tokenizer", "data", "contraries", "out")),
        ("pack", pack, ("model", "out", "weights")),
        ("judge", judge, ("model", "tokenizer", "out", "pairs")),
    ):
        command = commands.add_parser(name)
        for place in places:
            command.add_argument(place)
        command.add_argument("--epochs", type=int, default=4)
        command.add_argument("--start")
        command.add_argument("--rate", type=float, default=2e-4)
        command.set_defaults(run=run)
    args = parser.parse_args()
    args.run(args)


if __name__ == "__main__":
    main()
