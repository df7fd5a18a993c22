"""What goes wrong while a generated file runs."""


class Refused(Exception):
    """The file does what the platform would not take; the message says what."""
