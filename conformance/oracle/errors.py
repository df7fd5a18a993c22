"""What can become of a dataset other than a schema."""


class Refused(Exception):
    """The pipeline does what the platform would not take.

    `condition` is a short stable name: Spark's error condition where Spark has one.
    """

    def __init__(self, condition: str, message: str) -> None:
        super().__init__(message)
        self.condition = condition


class Opaque(Exception):
    """What is read has no schema that anybody could know here; the message says what it is."""


def condition_of(error: Exception) -> str:
    """The stable name of what went wrong."""
    if isinstance(error, Refused):
        return error.condition
    spark = getattr(error, "getCondition", None)
    return (spark() if spark else None) or type(error).__name__


def message_of(error: Exception) -> str:
    """The first line of what went wrong."""
    lines = str(error).strip().splitlines()
    return lines[0] if lines else type(error).__name__
