"""Keep the password out of what a server says: some servers repeat the command they refuse."""

from __future__ import annotations

import base64

_LONGEST_SHARED = 5
"""So many characters in a row may be like the secret's by chance; more is a piece of it."""

_HIDDEN = "***"


def without_secrets(words: str, user: str, password: str) -> str:
    """A reply's words with every word hidden that shows the password or a part of it.

    Empty if it shows a password of several words: no one word gives that away.
    """
    if not password:
        return words
    forms = _forms(user, password)
    if any(" " in form and _shows(words.replace("\n", " "), [form]) for form in forms):
        return ""
    lines = [
        " ".join(_HIDDEN if _shows(word, forms) else word for word in line.split(" "))
        for line in words.split("\n")
    ]
    return "\n".join(lines)


def _forms(user: str, password: str) -> list[str]:
    """The password as it goes over the wire, lower case: some servers change the case."""
    both = f"\0{user}\0{password}"
    return [form.lower() for form in (password, _encoded(password), _encoded(both))]


def _encoded(text: str) -> str:
    return base64.b64encode(text.encode()).decode("ascii").rstrip("=")


def _shows(text: str, forms: list[str]) -> bool:
    lower = text.lower()
    return any(form in lower or _shared(lower, form) for form in forms)


def _shared(text: str, form: str) -> bool:
    """Whether a piece of the form stands in the text: long lines come back cut."""
    size = _LONGEST_SHARED + 1
    return any(form[at : at + size] in text for at in range(len(form) - size + 1))
