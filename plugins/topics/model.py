"""A trained model: what it consists of, and how it is kept for the next build."""

from typing import NamedTuple

import msgspec
import numpy as np
import numpy.typing as npt

from plugins.topics.scoring import ENOUGH
from plugins.topics.thresholds import Floats

Halves = npt.NDArray[np.float16]


class Model(NamedTuple):
    """Weights of features for labels, as ``train`` finds them."""

    labels: tuple[str, ...]
    pieces: dict[str, int]
    """Piece → row of ``weights``."""
    rarity: Floats
    weights: Halves
    """Pieces × labels, in half precision."""
    subject_scale: Floats
    subjects: Halves
    """Texts learnt from × subjects."""
    subject_weights: Halves
    """Texts learnt from × labels."""
    bias: Floats
    threshold: float
    """Score from which on a label is given."""
    enough: float = ENOUGH
    """Score, together with other evidence, from which on a topic is given."""


class _Head(msgspec.Struct, array_like=True):
    """A model without its weights."""

    labels: tuple[str, ...]
    pieces: list[str]
    rarity: bytes
    subject_scale: bytes
    subjects: bytes
    subject_weights: bytes
    bias: bytes
    threshold: float
    enough: float


def encode_model(model: Model) -> bytes:
    """Encode a model, to be kept for the next build."""
    head = _Head(
        model.labels,
        list(model.pieces),
        model.rarity.tobytes(),
        model.subject_scale.tobytes(),
        model.subjects.tobytes(),
        model.subject_weights.tobytes(),
        model.bias.tobytes(),
        model.threshold,
        model.enough,
    )
    encoded = msgspec.msgpack.encode(head)
    return len(encoded).to_bytes(8, "little") + encoded + model.weights.tobytes()


def decode_model(encoded: bytes) -> Model:
    """Decode a model; the weights stay where they are, and only those needed are read.

    Raises:
        ValueError: the bytes are no model, or not a whole one.
    """
    size = 8 + int.from_bytes(encoded[:8], "little")
    try:
        head = msgspec.msgpack.decode(memoryview(encoded)[8:size], type=_Head)
    except msgspec.DecodeError as error:
        raise ValueError(str(error)) from error
    labels = len(head.labels)
    weights = np.frombuffer(encoded, np.float16, offset=size)
    return Model(
        head.labels,
        {piece: number for number, piece in enumerate(head.pieces)},
        np.frombuffer(head.rarity, np.float32),
        weights.reshape(len(head.pieces), labels),
        np.frombuffer(head.subject_scale, np.float32),
        np.frombuffer(head.subjects, np.float16).reshape(-1, len(head.subject_scale) // 4),
        np.frombuffer(head.subject_weights, np.float16).reshape(-1, labels),
        np.frombuffer(head.bias, np.float32),
        head.threshold,
        head.enough,
    )
