"""Fuzzing guided by the code that is reached, with atheris where that is installed.

    python -m tests.helpers.fuzzing templates CORPUS... -max_total_time=600

What follows the target's name is libFuzzer's. The targets themselves know nothing of atheris:
``tests/unit/test_fuzz.py`` calls them too.
"""

from __future__ import annotations

import importlib
import sys

TARGETS = {"reader": "tests.helpers.fuzz_reader", "templates": "tests.helpers.fuzz_templates"}


def main() -> None:
    """Run one target until it fails or its time is over."""
    try:
        atheris = importlib.import_module("atheris")
    except ImportError:
        sys.exit("atheris is not installed: python -m pip install atheris")
    target = sys.argv.pop(1)
    with atheris.instrument_imports(include=["qsm_desktop.mail", "jinja2.parser", "jinja2.lexer"]):
        module = importlib.import_module(TARGETS[target])
    atheris.Setup(sys.argv, module.one_input)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
