"""The tables. Every change of them is a migration; nothing here is ever deleted from."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def moment(microseconds: int) -> datetime:
    """Aware UTC of microseconds since 1970."""
    return _EPOCH + microseconds * _MICROSECOND


class Moment(TypeDecorator[datetime]):
    """Aware UTC as whole microseconds since 1970: sorts the same in every database."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """Aware datetime → microseconds."""
        return None if value is None else (value - _EPOCH) // _MICROSECOND

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        """Microseconds → aware UTC."""
        return None if value is None else moment(value)


metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

preferences = Table(
    "preferences",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

stores = Table(
    "stores",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    Column("seller_id", Text, nullable=False, unique=True),
    Column("is_default", Boolean, nullable=False),
)

accounts = Table(
    "accounts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    Column("host", Text, nullable=False),
    Column("port", Integer, nullable=False),
    Column("security", Text, nullable=False),
    Column("from_address", Text, nullable=False),
    Column("user", Text, nullable=False),
    Column("secret_key", Text, nullable=False),
    Column("is_default", Boolean, nullable=False),
    Column("pause_cause", Text),
    Column("pause_reply", Text),
    Column("pause_since", Moment),
    Column("pause_next_probe_at", Moment),
    Column("pause_probes", Integer),
)

template_texts = Table(
    "template_texts",
    metadata,
    Column("digest", Text, primary_key=True),
    Column("number", Integer, nullable=False),
    Column("template_group", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("unit", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("channel", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("sender", Text, nullable=False),
    Column("may_be_empty", Text, nullable=False),
    Column("body", Text, nullable=False),
)

settings = Table(
    "settings",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("template_digest", Text, ForeignKey("template_texts.digest"), nullable=False),
    Column("template_number", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("recipient", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("in_use", Boolean, nullable=False),
    Column("wait", Boolean, nullable=False),
    Column("auth_key", Text, nullable=False),
    Column("store_id", Integer, ForeignKey("stores.id")),
    Column("company", Text, nullable=False),
    Column("registered_by", Text, nullable=False),
    Column("registered_at", Moment, nullable=False),
    Column("changed_at", Moment, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("search_text", Text, nullable=False),
    Column("charset", Text, nullable=False, server_default="utf-8"),
    Column("rewrites", Text, nullable=False, server_default=""),
)

setting_changes = Table(
    "setting_changes",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("setting_id", Integer, ForeignKey("settings.id"), nullable=False, index=True),
    Column("action", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("before", Text),
    Column("after", Text, nullable=False),
)

imports = Table(
    "imports",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("source", Text, nullable=False),
    Column("store_id", Integer, ForeignKey("stores.id"), nullable=False),
    Column("at", Moment, nullable=False),
    Column("new", Integer, nullable=False),
    Column("known", Integer, nullable=False),
    Column("ignored", Integer, nullable=False),
    Column("queued", Integer, nullable=False),
    Column("held", Integer, nullable=False),
)

orders = Table(
    "orders",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("store_id", Integer, ForeignKey("stores.id"), nullable=False),
    Column("order_no", Text, nullable=False, index=True),
    Column("cart_no", Text, nullable=False),
    Column("first_seen_at", Moment, nullable=False),
    Column("import_id", Integer, ForeignKey("imports.id"), nullable=False),
    Column("search_text", Text, nullable=False),
    Column("payload", Text, nullable=False),
    UniqueConstraint("store_id", "order_no"),
    Index("ix_orders_store_id_cart_no", "store_id", "cart_no"),
)

events = Table(
    "events",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("store_id", Integer, ForeignKey("stores.id"), nullable=False),
    Column("order_no", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("seen_at", Moment, nullable=False),
    Column("import_id", Integer, ForeignKey("imports.id"), nullable=False),
    UniqueConstraint("store_id", "order_no", "kind"),
)

mails = Table(
    "mails",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("event_key", Text, nullable=False),
    Column("store_id", Integer, ForeignKey("stores.id"), nullable=False),
    Column("kind", Text, nullable=False),
    Column("setting_id", Integer, ForeignKey("settings.id"), nullable=False),
    Column("setting_revision", Integer, nullable=False),
    Column("recipient", Text, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("held_kind", Text),
    Column("held_fields", Text),
    Column("held_note", Text),
    Column("subject", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("account_id", Integer, ForeignKey("accounts.id")),
    Column("envelope_from", Text),
    Column("message_id", Text, unique=True),
    Column("raw", LargeBinary),
    Column("attempts", Integer, nullable=False),
    Column("next_attempt_at", Moment),
    Column("claim_no", Integer, nullable=False),
    Column("owner", Text),
    Column("lease_until", Moment),
    Column("handed_over_at", Moment),
    Column("last_reply", Text, nullable=False),
    Column("last_cause", Text, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("changed_at", Moment, nullable=False),
    Column("sent_at", Moment),
    Column("charset", Text, nullable=False, server_default="utf-8"),
    UniqueConstraint("event_key", "setting_id", "recipient", "revision"),
    Index("ix_mails_state_next_attempt_at_id", "state", "next_attempt_at", "id"),
    Index("ix_mails_setting_id_state", "setting_id", "state"),
)

rule_switches = Table(
    "rule_switches",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("rule", Text, nullable=False, index=True),
    Column("off", Boolean, nullable=False),
    Column("by", Text, nullable=False),
    Column("at", Moment, nullable=False),
)

own_templates = Table(
    "own_templates",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("origin_number", Integer, nullable=False),
    Column("origin_digest", Text, ForeignKey("template_texts.digest"), nullable=False),
    Column("by", Text, nullable=False),
    Column("at", Moment, nullable=False),
)

own_template_versions = Table(
    "own_template_versions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("number", Integer, ForeignKey("own_templates.number"), nullable=False),
    Column("version", Integer, nullable=False),
    Column("digest", Text, ForeignKey("template_texts.digest"), nullable=False),
    Column("by", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("note", Text, nullable=False),
    UniqueConstraint("number", "version"),
)

mail_orders = Table(
    "mail_orders",
    metadata,
    Column("mail_id", Integer, ForeignKey("mails.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("order_no", Text, nullable=False, index=True),
)

attempts = Table(
    "attempts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("mail_id", Integer, ForeignKey("mails.id"), nullable=False, index=True),
    Column("number", Integer, nullable=False),
    Column("at", Moment, nullable=False),
    Column("class", Text, nullable=False),
    Column("stage", Text, nullable=False),
    Column("cause", Text, nullable=False),
    Column("reply", Text, nullable=False),
)

mail_log = Table(
    "mail_log",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("mail_id", Integer, ForeignKey("mails.id"), nullable=False, index=True),
    Column("at", Moment, nullable=False),
    Column("by", Text, nullable=False),
    Column("action", Text, nullable=False),
    Column("before", Text, nullable=False),
    Column("after", Text, nullable=False),
    Column("note", Text, nullable=False),
)

NEVER_DELETED = (
    "settings",
    "setting_changes",
    "events",
    "mails",
    "attempts",
    "mail_log",
    "rule_switches",
    "own_templates",
    "own_template_versions",
)
"""Tables whose rows the database itself refuses to delete."""

NEVER_CHANGED = (
    "setting_changes",
    "attempts",
    "mail_log",
    "rule_switches",
    "own_templates",
    "own_template_versions",
)
"""Tables whose rows the database itself refuses to change: the ledger."""
