"""Small tools of the benchmarks: alternating runs, medians, and where they were measured."""

from __future__ import annotations

import os
import platform
import statistics
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def where() -> str:
    """The machine, in a line."""
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores"
    return f"{machine}, Python {platform.python_version()}"


def run_program(program: str, *arguments: str) -> list[float]:
    """The figures that a program prints on its last line, run in a process of its own.

    With compiled modules kept, as any installed program has them; the first run, which compiles
    them, is not counted by ``alternately``.
    """
    kept = {name: text for name, text in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    result = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        cwd=ROOT,
        env={"QT_QPA_PLATFORM": "offscreen"} | kept,
        capture_output=True,
        text=True,
        check=True,
    )
    return [float(figure) for figure in result.stdout.strip().splitlines()[-1].split()]


def alternately(runs: int, *measures: Callable[[], list[float]]) -> list[list[float]]:
    """The medians of each measure's figures, taken in turn so that noise meets all alike."""
    for measure in measures:
        measure()
    taken: list[list[list[float]]] = [[] for _ in measures]
    for _ in range(runs):
        for results, measure in zip(taken, measures, strict=True):
            results.append(measure())
    return [
        [statistics.median(column) for column in zip(*results, strict=True)] for results in taken
    ]
