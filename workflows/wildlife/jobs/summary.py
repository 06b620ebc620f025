"""What a person wants to know at the end of a run: counts, and lists of objects, which are shown as tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from .dataset import LocalFile, Replaced
from .storage import Address

QUARANTINE_SHOWN = 100
UNKNOWN = "unknown"
# Half a tenth: less is dew, or noise of the reanalysis that the archive is made of.
DRY_BELOW_MM = 0.05


@dataclass(slots=True, kw_only=True)
class Seen:
    """What passed by while the rows were made."""

    images: int = 0
    duplicates: int = 0
    quarantined_images: int = 0
    warnings: Counter[str] = field(default_factory=Counter)
    quarantine: list[dict[str, Any]] = field(default_factory=list)
    events: int = 0
    events_with_weather: int = 0
    species: dict[str, Counter[str]] = field(default_factory=dict)
    cameras: dict[str, Counter[str]] = field(default_factory=dict)
    weather: Counter[str] = field(default_factory=Counter)

    def quarantined(self, line: Mapping[str, Any]) -> None:
        self.quarantined_images += 1
        if len(self.quarantine) < QUARANTINE_SHOWN:
            self.quarantine.append({name: line.get(name) for name in ("uri", "reason", "detail")})

    def event(self, line: Mapping[str, Any]) -> None:
        images = len(set(line.get("images") or ()))
        self.events += 1
        for table, name in ((self.species, line.get("species")), (self.cameras, line.get("camera"))):
            table.setdefault(str(name), Counter()).update({"events": 1, "images": images})
        kind = weather_kind(line.get("temperature_celsius"), line.get("precipitation_mm"))
        self.events_with_weather += kind != UNKNOWN
        self.weather[kind] += 1


def weather_kind(temperature_celsius: float | None, precipitation_mm: float | None) -> str:
    """A few words for the weather; what is not known is not guessed."""
    if temperature_celsius is None or precipitation_mm is None:
        return UNKNOWN
    cold = temperature_celsius < 0
    if precipitation_mm < DRY_BELOW_MM:
        return "dry, below 0 °C" if cold else "dry, 0 °C or more"
    return "precipitation, below 0 °C" if cold else "precipitation, 0 °C or more"


def content(
    prefix: Address,
    datasets: Address,
    images: Sequence[LocalFile],
    seen: Seen,
    weather: Mapping[str, Any] | None,
    replaced: Mapping[str, Replaced],
) -> dict[str, Any]:
    return {
        "prefix": str(prefix),
        "images_dataset": str(datasets / "images/"),
        "events_dataset": str(datasets / "events/"),
        "images": seen.images,
        "events": seen.events,
        "weather": _weather(seen, weather),
        "events_per_species": _table("species", seen.species),
        "events_per_camera": _table("camera", seen.cameras),
        "events_per_weather": [{"weather": kind, "events": count} for kind, count in sorted(seen.weather.items())],
        "images_per_camera_and_day": [
            {"camera": file.camera, "date": file.date, "images": file.rows} for file in images
        ],
        "duplicates": seen.duplicates,
        "quarantined": seen.quarantined_images,
        "quarantine": seen.quarantine,
        "warnings": dict(sorted(seen.warnings.items())),
        "files_written": sum(one.written for one in replaced.values()),
        "files_kept": sum(one.kept for one in replaced.values()),
        "files_removed": sum(one.removed for one in replaced.values()),
    }


def _weather(seen: Seen, weather: Mapping[str, Any] | None) -> str:
    if weather is None:
        return (
            "missing: WeatherEnrichment failed, so that temperature, precipitation and wind are null; "
            "run the prefix again when its source answers"
        )
    return f"known for {seen.events_with_weather} of {seen.events} events"


def _table(name: str, rows: Mapping[str, Counter[str]]) -> list[dict[str, Any]]:
    ordered: Iterable[tuple[str, Counter[str]]] = sorted(rows.items(), key=lambda row: (-row[1]["events"], row[0]))
    return [{name: key, "events": counts["events"], "images": counts["images"]} for key, counts in ordered]
