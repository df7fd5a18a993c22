"""Counts checks and says of each how it went."""

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class Tally:
    """Counts checks; in CI a check that could not be made counts as failed."""

    def __init__(self, strict: bool) -> None:
        self.strict = strict
        self.passed = self.failed = self.skipped = 0
        self._spent = 0.0

    def check(self, name: str, work: Callable[[], str]) -> None:
        """Makes a check; `work` returns what it found, nothing when all is well."""
        begin = time.monotonic()
        findings = work()
        seconds = time.monotonic() - begin + self._spent
        self._spent = 0.0
        print(f"{'FAIL' if findings else 'ok':4} {name} ({seconds:.1f} s)", flush=True)
        if findings:
            self.failed += 1
            print("     " + findings.replace("\n", "\n     "), flush=True)
        else:
            self.passed += 1

    def get(self, name: str, work: Callable[[], T]) -> T | None:
        """What the next check needs; that it could not be had is a failed check, and None."""
        begin = time.monotonic()
        try:
            found = work()
            self._spent += time.monotonic() - begin
            return found
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what is reported
            reason = str(error) or type(error).__name__
            self.check(name, lambda: reason)
            return None

    def missing(self, name: str, reason: str) -> None:
        if self.strict:
            self.check(name, lambda: f"not checked: {reason}; here that is a failure")
        else:
            self.skipped += 1
            print(f"skip {name}: {reason}", flush=True)

    def closing_line(self) -> str:
        skipped = f", {self.skipped} skipped" if self.skipped else ""
        return f"{self.passed} passed, {self.failed} failed{skipped}"
