"""The first schema.

Written out in full, not taken from ``storage.schema``: that one moves on, this one stays.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

NEVER_DELETED = ("settings", "setting_changes", "events", "mails", "attempts", "mail_log")
NEVER_CHANGED = ("setting_changes", "attempts", "mail_log")


def upgrade() -> None:
    """Every table, and the triggers that keep the ledger."""
    _base_tables()
    _settings_tables()
    _order_tables()
    _mail_tables()
    for table in NEVER_DELETED:
        _forbid(table, "DELETE")
    for table in NEVER_CHANGED:
        _forbid(table, "UPDATE")
    _fix_bytes()


def _base_tables() -> None:
    """Preferences, stores, accounts."""
    op.create_table(
        "accounts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("host", sa.Text(), nullable=False),
        sa.Column("port", sa.Integer(), nullable=False),
        sa.Column("security", sa.Text(), nullable=False),
        sa.Column("from_address", sa.Text(), nullable=False),
        sa.Column("user", sa.Text(), nullable=False),
        sa.Column("secret_key", sa.Text(), nullable=False),
        sa.Column("is_default", sa.Boolean(), nullable=False),
        sa.Column("pause_cause", sa.Text(), nullable=True),
        sa.Column("pause_reply", sa.Text(), nullable=True),
        sa.Column("pause_since", sa.BigInteger(), nullable=True),
        sa.Column("pause_next_probe_at", sa.BigInteger(), nullable=True),
        sa.Column("pause_probes", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_accounts")),
        sa.UniqueConstraint("name", name=op.f("uq_accounts_name")),
    )
    op.create_table(
        "preferences",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_preferences")),
    )
    op.create_table(
        "stores",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("seller_id", sa.Text(), nullable=False),
        sa.Column("is_default", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stores")),
        sa.UniqueConstraint("name", name=op.f("uq_stores_name")),
        sa.UniqueConstraint("seller_id", name=op.f("uq_stores_seller_id")),
    )


def _settings_tables() -> None:
    """Template texts, settings and their history."""
    op.create_table(
        "template_texts",
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("template_group", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("sender", sa.Text(), nullable=False),
        sa.Column("may_be_empty", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_template_texts")),
    )
    op.create_table(
        "settings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("template_digest", sa.Text(), nullable=False),
        sa.Column("template_number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("in_use", sa.Boolean(), nullable=False),
        sa.Column("wait", sa.Boolean(), nullable=False),
        sa.Column("auth_key", sa.Text(), nullable=False),
        sa.Column("store_id", sa.Integer(), nullable=True),
        sa.Column("company", sa.Text(), nullable=False),
        sa.Column("registered_by", sa.Text(), nullable=False),
        sa.Column("registered_at", sa.BigInteger(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("search_text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["store_id"], ["stores.id"], name=op.f("fk_settings_store_id")),
        sa.ForeignKeyConstraint(
            ["template_digest"], ["template_texts.digest"], name=op.f("fk_settings_template_digest")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_settings")),
    )
    op.create_table(
        "setting_changes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("setting_id", sa.Integer(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("before", sa.Text(), nullable=True),
        sa.Column("after", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["setting_id"], ["settings.id"], name=op.f("fk_setting_changes_setting_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_setting_changes")),
    )
    op.create_index(
        op.f("ix_setting_changes_setting_id"), "setting_changes", ["setting_id"], unique=False
    )


def _order_tables() -> None:
    """Imports, orders, events."""
    op.create_table(
        "imports",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("store_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("new", sa.Integer(), nullable=False),
        sa.Column("known", sa.Integer(), nullable=False),
        sa.Column("ignored", sa.Integer(), nullable=False),
        sa.Column("queued", sa.Integer(), nullable=False),
        sa.Column("held", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["store_id"], ["stores.id"], name=op.f("fk_imports_store_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_imports")),
    )
    op.create_table(
        "events",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("store_id", sa.Integer(), nullable=False),
        sa.Column("order_no", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("seen_at", sa.BigInteger(), nullable=False),
        sa.Column("import_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["import_id"], ["imports.id"], name=op.f("fk_events_import_id")),
        sa.ForeignKeyConstraint(["store_id"], ["stores.id"], name=op.f("fk_events_store_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_events")),
        sa.UniqueConstraint(
            "store_id", "order_no", "kind", name=op.f("uq_events_store_id_order_no_kind")
        ),
    )
    op.create_table(
        "orders",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("store_id", sa.Integer(), nullable=False),
        sa.Column("order_no", sa.Text(), nullable=False),
        sa.Column("cart_no", sa.Text(), nullable=False),
        sa.Column("first_seen_at", sa.BigInteger(), nullable=False),
        sa.Column("import_id", sa.Integer(), nullable=False),
        sa.Column("search_text", sa.Text(), nullable=False),
        sa.Column("payload", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["import_id"], ["imports.id"], name=op.f("fk_orders_import_id")),
        sa.ForeignKeyConstraint(["store_id"], ["stores.id"], name=op.f("fk_orders_store_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_orders")),
        sa.UniqueConstraint("store_id", "order_no", name=op.f("uq_orders_store_id_order_no")),
    )
    op.create_index(op.f("ix_orders_order_no"), "orders", ["order_no"], unique=False)
    op.create_index("ix_orders_store_id_cart_no", "orders", ["store_id", "cart_no"], unique=False)


def _mail_tables() -> None:
    """The outbox and its ledger."""
    op.create_table(
        "mails",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_key", sa.Text(), nullable=False),
        sa.Column("store_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("setting_id", sa.Integer(), nullable=False),
        sa.Column("setting_revision", sa.Integer(), nullable=False),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("held_kind", sa.Text(), nullable=True),
        sa.Column("held_fields", sa.Text(), nullable=True),
        sa.Column("held_note", sa.Text(), nullable=True),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=True),
        sa.Column("envelope_from", sa.Text(), nullable=True),
        sa.Column("message_id", sa.Text(), nullable=True),
        sa.Column("raw", sa.LargeBinary(), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_attempt_at", sa.BigInteger(), nullable=True),
        sa.Column("claim_no", sa.Integer(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=True),
        sa.Column("lease_until", sa.BigInteger(), nullable=True),
        sa.Column("handed_over_at", sa.BigInteger(), nullable=True),
        sa.Column("last_reply", sa.Text(), nullable=False),
        sa.Column("last_cause", sa.Text(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.Column("sent_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_mails_account_id")),
        sa.ForeignKeyConstraint(["setting_id"], ["settings.id"], name=op.f("fk_mails_setting_id")),
        sa.ForeignKeyConstraint(["store_id"], ["stores.id"], name=op.f("fk_mails_store_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mails")),
        sa.UniqueConstraint(
            "event_key",
            "setting_id",
            "recipient",
            "revision",
            name=op.f("uq_mails_event_key_setting_id_recipient_revision"),
        ),
        sa.UniqueConstraint("message_id", name=op.f("uq_mails_message_id")),
    )
    op.create_index("ix_mails_setting_id_state", "mails", ["setting_id", "state"], unique=False)
    op.create_index(
        "ix_mails_state_next_attempt_at_id",
        "mails",
        ["state", "next_attempt_at", "id"],
        unique=False,
    )
    op.create_table(
        "attempts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("mail_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("class", sa.Text(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("reply", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["mail_id"], ["mails.id"], name=op.f("fk_attempts_mail_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attempts")),
    )
    op.create_index(op.f("ix_attempts_mail_id"), "attempts", ["mail_id"], unique=False)
    op.create_table(
        "mail_log",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("mail_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("after", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["mail_id"], ["mails.id"], name=op.f("fk_mail_log_mail_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mail_log")),
    )
    op.create_index(op.f("ix_mail_log_mail_id"), "mail_log", ["mail_id"], unique=False)
    op.create_table(
        "mail_orders",
        sa.Column("mail_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("order_no", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["mail_id"], ["mails.id"], name=op.f("fk_mail_orders_mail_id")),
        sa.PrimaryKeyConstraint("mail_id", "position", name=op.f("pk_mail_orders")),
    )
    op.create_index(op.f("ix_mail_orders_order_no"), "mail_orders", ["order_no"], unique=False)


def _fix_bytes() -> None:
    """What was queued is what is sent: the bytes of a mail never change while it can still go."""
    op.execute(
        "CREATE TRIGGER mails_bytes_are_fixed BEFORE UPDATE OF raw, message_id, recipient ON mails "
        "WHEN OLD.raw IS NOT NULL AND OLD.state NOT IN ('sent', 'cancelled') AND "
        "(NEW.raw IS NOT OLD.raw OR NEW.message_id IS NOT OLD.message_id "
        "OR NEW.recipient IS NOT OLD.recipient) "
        "BEGIN SELECT RAISE(ABORT, 'the bytes of a mail are kept'); END"
    )


def _forbid(table: str, change: str) -> None:
    """A trigger that refuses the change, whoever asks for it."""
    op.execute(
        f"CREATE TRIGGER {table}_no_{change.lower()} BEFORE {change} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, '{table} is kept'); END"
    )
