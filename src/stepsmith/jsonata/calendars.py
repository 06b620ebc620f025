"""Moments as milliseconds since 1970 in the proleptic Gregorian calendar, for any year a double can reach.

Python's datetime ends at year 9999 and begins at 1; JSONata's dates are ECMAScript's and
reach 271821 years in both directions.
"""

from __future__ import annotations

from dataclasses import dataclass

DAY = 86_400_000
MOST = 8_640_000_000_000_000  # the last moment of ECMAScript's dates

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def days_from_civil(year: int, month: int, day: int) -> int:
    """Days since 1970-01-01; ``month`` counts from 1 and may lie outside its year, ``day`` outside its month."""
    year += (month - 1) // 12
    month = (month - 1) % 12 + 1
    shifted = year - (month <= 2)
    era, year_of_era = divmod(shifted, 400)
    day_of_year = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5
    return era * 146_097 + year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year + day - 1 - 719_468


def civil_from_days(days: int) -> tuple[int, int, int]:
    era, day_of_era = divmod(days + 719_468, 146_097)
    year_of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36_524 - day_of_era // 146_096) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted_month = (5 * day_of_year + 2) // 153
    month = shifted_month + (3 if shifted_month < 10 else -9)
    year = year_of_era + era * 400 + (month <= 2)
    return year, month, day_of_year - (153 * shifted_month + 2) // 5 + 1


@dataclass(frozen=True, slots=True)
class Moment:
    """One moment in UTC. ``month`` and ``day`` count from 1."""

    days: int
    year: int
    month: int
    day: int
    hour: int
    minute: int
    second: int
    millisecond: int

    @property
    def weekday(self) -> int:
        """1 is Monday, 7 Sunday."""
        return (self.days + 3) % 7 + 1

    @property
    def day_of_year(self) -> int:
        return self.days - days_from_civil(self.year, 1, 1) + 1

    @property
    def week_of_year(self) -> int:
        return self._week(12, 52)

    @property
    def week_of_month(self) -> int:
        return self._week(1, 4)

    def _week(self, months: int, usual: int) -> int:
        """Weeks begin on Monday; the first is the one that holds the first Thursday."""
        month = 1 if months == 12 else self.month
        week = (self.days - first_week(self.year, month)) // 7 + 1
        if week > usual and self.days >= first_week(self.year, month + months):
            return 1
        if week < 1:
            return (self.days - first_week(self.year, month - months)) // 7 + 1
        return week

    @property
    def week_year(self) -> int:
        """The year that this moment's week belongs to."""
        if self.days < first_week(self.year, 1):
            return self.year - 1
        return self.year + (self.days >= first_week(self.year + 1, 1))

    @property
    def week_month(self) -> int:
        """The month that this moment's week belongs to."""
        if self.days < first_week(self.year, self.month):
            return (self.month - 2) % 12 + 1
        if self.days >= first_week(self.year, self.month + 1):
            return self.month % 12 + 1
        return self.month


def first_week(year: int, month: int) -> int:
    """The Monday that begins the first week of a year (month 1) or of a month, in days since 1970."""
    first = days_from_civil(year, month, 1)
    weekday = (first + 3) % 7 + 1
    return first + 8 - weekday if weekday > 4 else first - (weekday - 1)


def moment(milliseconds: int) -> Moment:
    days, rest = divmod(milliseconds, DAY)
    seconds, millisecond = divmod(rest, 1000)
    minutes, second = divmod(seconds, 60)
    hour, minute = divmod(minutes, 60)
    return Moment(days, *civil_from_days(days), hour, minute, second, millisecond)
