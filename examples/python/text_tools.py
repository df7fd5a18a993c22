"""Small tools for texts."""

import re
import unicodedata


def slug(text: str | None) -> str | None:
    """Return the text as it can stand in an address: `Über uns` becomes `uber-uns`."""
    if text is None:
        return None
    letters = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", letters.lower()).strip("-")
