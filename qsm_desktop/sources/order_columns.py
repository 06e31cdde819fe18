"""Which column of an order file fills which field: data, in three languages."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache

from qsm_desktop.paths import resource_root


@dataclass(frozen=True, slots=True)
class ColumnRules:
    """``fields``: header name → field. ``required``: field → its Japanese name.

    ``required_if_renamed``: the same for a file with a column that nobody knows, by whether it
    is a Japanese one.
    """

    fields: dict[str, str]
    required: dict[str, str]
    required_if_renamed: dict[bool, dict[str, str]]
    others: frozenset[str]
    free_delivery: frozenset[str]
    no_phone: frozenset[str]


@cache
def column_rules() -> ColumnRules:
    """The table of ``resources/order_columns.toml``."""
    text = (resource_root() / "order_columns.toml").read_text(encoding="utf-8")
    data = tomllib.loads(text)
    names: dict[str, list[str]] = data["columns"]
    rules = data["rules"]
    return ColumnRules(
        fields={alias.casefold(): field for field, aliases in names.items() for alias in aliases},
        required={field: names[field][0] for field in rules["required"]},
        required_if_renamed={
            True: {field: aliases[0] for field, aliases in names.items()},
            False: {field: names[field][0] for field in rules["codes"]},
        },
        others=frozenset(title.casefold() for title in rules["others"]),
        free_delivery=frozenset(rules["free_delivery"]),
        no_phone=frozenset(rules["no_phone"]),
    )
