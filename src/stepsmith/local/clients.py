"""boto3 clients that can reach one address only: this cloud's own."""

from __future__ import annotations

import threading
from typing import Any

from stepsmith.local.settings import HOST, Settings

ACCESS_KEY = "test"
SECRET_KEY = "test"


class Clients:
    """``clients("s3")`` is a boto3 client for this cloud; made once, shared between threads.

    The session is built without profiles, files or environment, so that no real credentials can slip in.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._lock = threading.Lock()
        self._made: dict[tuple[str, str], Any] = {}
        self._session: Any = None

    def __call__(self, service: str, region: str | None = None) -> Any:
        region = region or self._settings.region
        with self._lock:
            if (service, region) not in self._made:
                self._made[service, region] = self._make(service, region)
            return self._made[service, region]

    def _make(self, service: str, region: str) -> Any:
        import boto3
        from botocore.config import Config

        if self._session is None:
            self._session = boto3.session.Session(
                aws_access_key_id=ACCESS_KEY, aws_secret_access_key=SECRET_KEY, region_name=self._settings.region
            )
        client = self._session.client(
            service,
            region_name=region,
            endpoint_url=self._settings.endpoint,
            config=Config(
                ignore_configured_endpoint_urls=True,
                proxies={},
                retries={"total_max_attempts": 1},
                connect_timeout=5,
                read_timeout=910,
                max_pool_connections=64,
                inject_host_prefix=False,
                s3={"addressing_style": "path"},
            ),
        )
        if not client.meta.endpoint_url.startswith(f"http://{HOST}:"):
            raise RuntimeError(f"refusing a client for {client.meta.endpoint_url}: it is not this cloud")
        return client
