"""The exceptions of the program.

    QsmError                 everything the program raises on purpose: a code and its parameters
    ├── BadInput             what was given cannot be used; whoever gave it can mend it
    └── EnvironmentFault     the world around the program failed: disk, database, network, keyring

A third family, bugs, are ordinary Python exceptions and are never caught as one of these.
The sentences for the codes, in three languages, live in ``gui/sentences.py``.
"""

from __future__ import annotations

from enum import StrEnum


class Code(StrEnum):
    """What went wrong, as a code; the text after ``:`` names its parameters."""

    # addresses and settings
    ADDRESS_EMPTY = "address_empty"
    ADDRESS_INVALID = "address_invalid"  # : address
    SUBJECT_EMPTY = "subject_empty"
    TEMPLATE_MISSING = "template_missing"  # : number
    TEMPLATE_NOT_CHOSEN = "template_not_chosen"
    SETTING_MISSING = "setting_missing"  # : id
    SETTING_CHANGED_ELSEWHERE = "setting_changed_elsewhere"  # : id
    COMPANY_MISSING = "company_missing"  # : company
    RULE_MISSING = "rule_missing"  # : rule

    # templates
    TEMPLATE_BROKEN = "template_broken"  # : file, line, reason
    PLACEHOLDER_UNKNOWN = "placeholder_unknown"  # : name, line
    TEMPLATE_NAME_EMPTY = "template_name_empty"
    TEMPLATE_NAME_BAD = "template_name_bad"  # : most
    TEMPLATE_NOT_OWN = "template_not_own"  # : number
    TEMPLATE_VERSION_MISSING = "template_version_missing"  # : number, version
    TEMPLATE_FILE_CHARSET = "template_file_charset"  # : file, row
    TEMPLATE_CHANGED_ELSEWHERE = "template_changed_elsewhere"  # : number

    # stores
    STORE_MISSING = "store_missing"  # : name
    STORE_NOT_CHOSEN = "store_not_chosen"
    STORE_NAME_EMPTY = "store_name_empty"
    SELLER_ID_EMPTY = "seller_id_empty"
    SELLER_ID_TAKEN = "seller_id_taken"  # : seller_id, store

    # order files: row is the 1-based line of the record in the file (the header is row 1),
    # column is the header as the file writes it
    FILE_UNREADABLE = "file_unreadable"  # : file, reason
    FILE_EMPTY = "file_empty"  # : file
    FILE_HTML = "file_html"  # : file
    FILE_BINARY = "file_binary"  # : file
    FILE_CHARSET = "file_charset"  # : file, row
    FILE_NUL = "file_nul"  # : file, row
    FILE_NOT_ORDERS = "file_not_orders"  # : file
    FILE_COLUMN_MISSING = "file_column_missing"  # : file, column
    FILE_COLUMN_TWICE = "file_column_twice"  # : file, column
    FILE_CUT_OFF = "file_cut_off"  # : file, row
    FILE_ROW_WIDTH = "file_row_width"  # : file, row, expected, found
    FILE_ORDER_NO_SPREADSHEET = "file_order_no_spreadsheet"  # : file, row, column, value
    FILE_ORDER_NO_BAD = "file_order_no_bad"  # : file, row, column, value
    FILE_STATUS_UNKNOWN = "file_status_unknown"  # : file, row, column, value
    FILE_VALUE_MISSING = "file_value_missing"  # : file, row, column
    FILE_ORDER_TWICE = "file_order_twice"  # : file, row, column, value
    FILE_OTHER_STORE = "file_other_store"  # : file, row, value, store
    FILE_NOT_PRACTICE = "file_not_practice"  # : file
    FILE_PRACTICE = "file_practice"  # : file

    # outbox
    MAIL_MISSING = "mail_missing"  # : id
    MAIL_WRONG_STATE = "mail_wrong_state"  # : id, state, action
    MAIL_NEEDS_REASON = "mail_needs_reason"  # : id
    MAIL_NO_ACCOUNT = "mail_no_account"  # : id
    MAIL_SETTING_OFF = "mail_setting_off"  # : id

    # accounts and secrets
    ACCOUNT_MISSING = "account_missing"  # : name
    ACCOUNT_NONE = "account_none"
    ACCOUNT_NAME_EMPTY = "account_name_empty"
    ACCOUNT_HOST_EMPTY = "account_host_empty"
    ACCOUNT_PORT = "account_port"  # : port
    ACCOUNT_PASSWORD_PLAIN = "account_password_plain"
    ACCOUNT_PASSWORD_NOT_GIVEN = "account_password_not_given"
    ACCOUNT_PRACTICE = "account_practice"  # : host
    KEYRING_NONE = "keyring_none"
    KEYRING_LOCKED = "keyring_locked"
    KEYRING_FAILED = "keyring_failed"  # : reason

    # database and machine
    DATABASE_URL = "database_url"  # : url
    DATABASE_READ_ONLY = "database_read_only"  # : path
    DATABASE_NEWER = "database_newer"  # : path
    DATABASE_DAMAGED = "database_damaged"  # : path
    DATABASE_FOREIGN = "database_foreign"  # : path
    DATABASE_LOCKED = "database_locked"  # : path
    DATABASE_CANNOT_OPEN = "database_cannot_open"  # : path, reason
    DISK_FULL = "disk_full"  # : path
    DISK_WRITE = "disk_write"  # : path, reason
    SECOND_WINDOW = "second_window"  # : path
    SENDER_FAILED = "sender_failed"
    NO_SCREEN = "no_screen"
    DATABASE_NOT_PRACTICE = "database_not_practice"  # : path
    BACKUP_EXISTS = "backup_exists"  # : path
    BACKUP_IN_USE = "backup_in_use"  # : path
    BACKUP_NOT_ONE = "backup_not_one"  # : path
    OUTPUT_LOST = "output_lost"  # : reason


class QsmError(Exception):
    """A failure with a code and the parameters of its sentence."""

    def __init__(self, code: Code, **params: object) -> None:
        self.code = code
        self.params = params
        super().__init__(f"{code}: {params}" if params else str(code))


class BadInput(QsmError):
    """What was given cannot be used; nothing was changed."""


class EnvironmentFault(QsmError):
    """Disk, database, network or keyring failed; trying again later may help."""
