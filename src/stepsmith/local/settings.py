"""Where a local cloud listens, who it says it is, and where it keeps its files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

HOST = "127.0.0.1"
PORT = 4566
ACCOUNT = "000000000000"
REGION = "eu-north-1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """``project`` is the folder whose ``.stepsmith`` holds images, environments, functions and the cloud's state."""

    project: Path
    port: int = PORT
    account: str = ACCOUNT
    region: str = REGION

    @property
    def endpoint(self) -> str:
        return f"http://{HOST}:{self.port}"

    @property
    def home(self) -> Path:
        return self.project / ".stepsmith"

    @property
    def state(self) -> Path:
        return self.home / "local"
