"""Is this text an e-mail address that can be put on an envelope?"""

from __future__ import annotations

from qsm_desktop.domain.errors import BadInput, Code


def checked_address(text: str) -> str:
    """The address in plain ASCII, its domain in lower case; one in Japanese letters as ``xn--…``.

    Nothing is looked up in the DNS: the shop may be offline, and the test mail tells more.
    Raises BadInput ADDRESS_EMPTY or ADDRESS_INVALID.
    """
    from email_validator import EmailNotValidError, validate_email

    stripped = text.strip()
    if not stripped:
        raise BadInput(Code.ADDRESS_EMPTY)
    try:
        checked = validate_email(
            stripped, check_deliverability=False, allow_smtputf8=False, globally_deliverable=False
        )
    except EmailNotValidError as error:
        raise BadInput(Code.ADDRESS_INVALID, address=stripped) from error
    plain = checked.ascii_email
    if plain is None or ("." not in checked.domain and checked.domain != "localhost"):
        raise BadInput(Code.ADDRESS_INVALID, address=stripped)
    return plain
