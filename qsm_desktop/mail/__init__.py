"""The mail: template language, rendering, encoding and the SMTP transport. No Qt, no SQL."""
