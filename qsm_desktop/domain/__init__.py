"""Data and rules: what an order, an event, a setting and a mail are.

No Qt, SQL, network, files or clock in here. Read in this order: ``kinds``, ``orders``,
``events``, ``placeholders``, ``templates``, ``settings``, ``mails``, ``outcomes``.
"""
