"""The language of templates: placeholders, ``if placeholder``, ``for line in lines``; no more.

The marketplace's placeholders ``[$_NAME_$]`` are Jinja2 variables. Everything a template may
say is checked on the parsed tree when it is loaded, so that it cannot run away, cannot reach
anything but its values, and can be read back: ``Program`` is what is left after the check.
"""

from __future__ import annotations

import re
from typing import NoReturn

from jinja2 import Environment, Template, TemplateSyntaxError, nodes
from jinja2.ext import Extension
from jinja2.runtime import StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

from qsm_desktop.domain.errors import BadInput, Code
from qsm_desktop.domain.events import Unit
from qsm_desktop.domain.placeholders import PLACEHOLDERS, Scope
from qsm_desktop.mail.limits import DEEPEST_NESTING, LONGEST_TEXT, MOST_BLOCKS
from qsm_desktop.mail.program import LINES, Field, ForLines, If, Literal, Node, Program

LINE = "line"

_PLACEHOLDER = re.compile(r"\[\$_([A-Z][A-Z0-9_]*)_\$\]")
_STRAY = re.compile(r"\[\$_|_\$\]|\[\$|\$\]")
_BLOCK_START = "[%"


class _PlaceholderSyntax(Extension):
    """Rewrites ``[$_NAME_$]``: Jinja2's own lexer would take the name as ``NAME_``."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        return _PLACEHOLDER.sub(r"[$ \1 $]", source)


def _make_environment() -> Environment:
    """Jinja2 with the marketplace's delimiters; ``{{``, ``{%`` and ``{#`` are mail text."""
    return ImmutableSandboxedEnvironment(
        variable_start_string="[$",
        variable_end_string="$]",
        block_start_string="[%",
        block_end_string="%]",
        comment_start_string="[#",
        comment_end_string="#]",
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=False,
        undefined=StrictUndefined,
        extensions=[_PlaceholderSyntax],
        cache_size=0,
    )


_ENVIRONMENT = _make_environment()


def parse(text: str, unit: Unit) -> tuple[Program, nodes.Template]:
    """The checked program of a text, and its tree ready to be compiled.

    In the tree a placeholder of a line is read from the line: the current one inside
    ``for line in lines``, the only one of a Unit template. Raises BadInput TEMPLATE_BROKEN
    (``line``, ``reason``) or PLACEHOLDER_UNKNOWN (``line``, ``name``).
    """
    _check_size(text)
    try:
        tree = _ENVIRONMENT.parse(text)
    except TemplateSyntaxError as error:
        _refuse(error.lineno, "syntax", error)
    except ValueError as error:  # a number with more digits than Python converts
        _refuse(1, "syntax", error)
    except RecursionError as error:
        _refuse(1, "nesting", error)
    checker = _Checker(unit)
    program = checker.program(tree.body, in_loop=False, depth=0)
    return program, tree


def _check_size(text: str) -> None:
    """Refuse what could keep the parser busy, before it sees it."""
    if len(text) > LONGEST_TEXT:
        _refuse(1, "too_long")
    if text.count(_BLOCK_START) > MOST_BLOCKS:
        _refuse(1, "too_many_blocks")
    if "\0" in text:
        _refuse(text[: text.index("\0")].count("\n") + 1, "nul")
    rest = _PLACEHOLDER.sub(lambda found: " " * len(found[0]), text)
    if stray := _STRAY.search(rest):
        _refuse(text[: stray.start()].count("\n") + 1, "stray_delimiter")


class _Checker:
    """Walks the tree, refuses what is not in the language, and builds the program."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def program(self, body: list[nodes.Node], *, in_loop: bool, depth: int) -> Program:
        if body and depth > DEEPEST_NESTING:
            _refuse(body[0].lineno, "nesting")
        found: list[Node] = []
        for node in body:
            if isinstance(node, nodes.Output):
                found += [self._piece(piece, in_loop=in_loop) for piece in node.nodes]
            elif isinstance(node, nodes.If):
                found.append(self._condition(node, in_loop=in_loop, depth=depth))
            elif isinstance(node, nodes.For):
                found.append(self._loop(node, in_loop=in_loop, depth=depth))
            else:
                _refuse(node.lineno, "not_in_language")
        return tuple(found)

    def _piece(self, node: nodes.Expr, *, in_loop: bool) -> Node:
        if isinstance(node, nodes.TemplateData):
            return Literal(node.data)
        return Field(self._name(node, in_loop=in_loop))

    def _condition(self, node: nodes.If, *, in_loop: bool, depth: int) -> If:
        if node.elif_:
            _refuse(node.lineno, "not_in_language")
        return If(
            self._name(node.test, in_loop=in_loop),
            self.program(node.body, in_loop=in_loop, depth=depth + 1),
            self.program(node.else_, in_loop=in_loop, depth=depth + 1),
        )

    def _loop(self, node: nodes.For, *, in_loop: bool, depth: int) -> ForLines:
        plain = (
            isinstance(node.target, nodes.Name)
            and node.target.name == LINE
            and isinstance(node.iter, nodes.Name)
            and node.iter.name == LINES
            and not (node.else_ or node.test or node.recursive)
        )
        if not plain or in_loop or self._unit is not Unit.CART:
            _refuse(node.lineno, "loop")
        return ForLines(self.program(node.body, in_loop=True, depth=depth + 1))

    def _name(self, node: nodes.Node, *, in_loop: bool) -> str:
        """The placeholder's name; its node is made to read from the line where it belongs."""
        if not isinstance(node, nodes.Name):
            _refuse(node.lineno, "not_in_language")
        name = node.name
        if name not in PLACEHOLDERS:
            raise BadInput(Code.PLACEHOLDER_UNKNOWN, name=name, line=node.lineno)
        of_line = PLACEHOLDERS[name].scope is Scope.LINE
        if of_line and self._unit is Unit.CART and not in_loop:
            _refuse(node.lineno, "line_outside_loop")
        if in_loop and of_line:
            node.name = f"{LINE}.{name}"
        return name


def compile_checked(tree: nodes.Template) -> Template:
    """Jinja2's template for a checked tree."""
    _read_from_line(tree)
    code = _ENVIRONMENT.compile(tree)
    return Template.from_code(_ENVIRONMENT, code, {}, None)


def _read_from_line(node: nodes.Node) -> None:
    """Turn the names that the checker marked ``line.NAME`` into look-ups in the line."""
    for name, value in list(node.iter_fields()):
        if isinstance(value, list):
            setattr(node, name, [_looked_up(child) for child in value])
        else:
            setattr(node, name, _looked_up(value))
    for child in node.iter_child_nodes():
        _read_from_line(child)


def _looked_up(value: object) -> object:
    if isinstance(value, nodes.Name) and value.name.startswith(f"{LINE}."):
        line = nodes.Name(LINE, "load", lineno=value.lineno)
        key = nodes.Const(value.name.removeprefix(f"{LINE}."), lineno=value.lineno)
        return nodes.Getitem(line, key, "load", lineno=value.lineno)
    return value


def _refuse(line: int, reason: str, cause: Exception | None = None) -> NoReturn:
    raise BadInput(Code.TEMPLATE_BROKEN, file="", line=line, reason=reason) from cause
