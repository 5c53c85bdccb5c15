"""Measures a training step, eager and compiled, in processes of their own. Judges nothing."""

VERSION = "0.1.0"
