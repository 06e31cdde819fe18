"""Stores, known by name and by seller id."""

from __future__ import annotations

from sqlalchemy import Connection, Row, func, insert, select, update

from qsm_desktop.domain.stores import Store
from qsm_desktop.storage.schema import stores


class StoresRepo:
    """The first store becomes the default one; there is at most one."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, name: str, seller_id: str, *, default: bool) -> Store:
        """Make or change the store of that name. A seller id that is taken is the caller's bug."""
        known = self.by_name(name)
        first = self._connection.execute(select(func.count()).select_from(stores)).scalar() == 0
        is_default = default or first or (known is not None and known.is_default)
        if is_default:
            self._connection.execute(update(stores).values(is_default=False))
        values = {"seller_id": seller_id, "is_default": is_default}
        if known is None:
            self._connection.execute(insert(stores).values(name=name, **values))
        else:
            self._connection.execute(update(stores).where(stores.c.id == known.id).values(values))
        stored = self.by_name(name)
        assert stored is not None
        return stored

    def all(self) -> list[Store]:
        """Every store, in the order they were set up."""
        return [_store(row) for row in self._connection.execute(select(stores).order_by("id"))]

    def by_name(self, name: str) -> Store | None:
        """The store of that name."""
        query = select(stores).where(stores.c.name == name)
        row = self._connection.execute(query).first()
        return _store(row) if row else None

    def by_seller_id(self, seller_id: str) -> Store | None:
        """The store of that seller id."""
        query = select(stores).where(stores.c.seller_id == seller_id)
        row = self._connection.execute(query).first()
        return _store(row) if row else None

    def get(self, store_id: int) -> Store:
        """The store of that id; an unknown id is a bug (KeyError)."""
        row = self._connection.execute(select(stores).where(stores.c.id == store_id)).first()
        if row is None:
            raise KeyError(store_id)
        return _store(row)

    def default(self) -> Store | None:
        """The default store."""
        row = self._connection.execute(select(stores).where(stores.c.is_default)).first()
        return _store(row) if row else None


def _store(row: Row[tuple[object, ...]]) -> Store:
    return Store(row.id, row.name, row.seller_id, bool(row.is_default))
