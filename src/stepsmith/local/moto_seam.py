"""The only module that touches moto's internals; moto is pinned exactly because of it.

moto answers for every service that is not ours. It is loaded in the background, so that the port answers at once; a
request for one of its services waits until it is there. What moto would pretend to have done (invoking a function),
is handed back to us; what it would forget (a function's LoggingConfig), is kept here.
"""

from __future__ import annotations

import json
import os
import threading
import warnings
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, TypeAlias

Environ: TypeAlias = dict[str, Any]
Invoker: TypeAlias = Callable[[str, bytes, bool], tuple[bytes, str | None]]
"""``(function ARN, payload, wait) -> (payload, function error)``."""

_LOADING_TIMEOUT_SECONDS = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class DeployedFunction:
    """A function as it was created. ``configuration`` is what GetFunctionConfiguration answers."""

    configuration: dict[str, Any]
    code: bytes
    reserved_concurrency: int | None


class Services:
    """moto's WSGI application, loaded once in the background."""

    def __init__(self, account: str) -> None:
        self._account = account
        self._app: Any = None
        self._error: BaseException | None = None
        self._ready = threading.Event()
        self._invoker: Invoker | None = None

    def load(self) -> None:
        """Start loading; returns at once."""
        os.environ["MOTO_ACCOUNT_ID"] = self._account
        threading.Thread(target=self._load, name="load moto", daemon=True).start()

    def deliver_invocations_to(self, invoker: Invoker) -> None:
        """Functions that SNS, SQS, EventBridge or a schedule call inside moto are run by ``invoker``."""
        self._invoker = invoker

    @property
    def status(self) -> str:
        if self._error is not None:
            return f"failed: {type(self._error).__name__}: {self._error}"
        return "ready" if self._ready.is_set() else "loading"

    def wait(self) -> None:
        if not self._ready.wait(_LOADING_TIMEOUT_SECONDS):
            raise RuntimeError(f"moto was not loaded within {_LOADING_TIMEOUT_SECONDS} seconds")
        if self._error is not None:
            raise RuntimeError(f"moto could not be loaded: {self._error}") from self._error

    def __call__(self, environ: Environ, start_response: Any) -> Iterable[bytes]:
        self.wait()
        answer: Iterable[bytes] = self._app(environ, start_response)
        return answer

    def complete_environ(self, headers: Any, environ: Environ) -> Environ:
        """Keep the spelling of S3 metadata headers, which WSGI would fold into one with a dash."""
        if not any("_" in name for name in headers):
            return environ
        self.wait()
        from moto.core.request import (
            PRESERVED_HEADER_NAMES_ENVIRON_KEY,
            environ_key_for_header,
            should_preserve_original_header_name,
        )

        dashed = {environ_key_for_header(name) for name in headers if "_" not in name}
        names: dict[str, str] = {}
        values: dict[str, list[str]] = {}
        for name, value in headers.items():
            key = environ_key_for_header(name)
            if should_preserve_original_header_name(name) and key not in dashed:
                names.setdefault(key, name)
                values.setdefault(key, []).append(value.replace("\r\n", ""))
        environ.update({key: ",".join(found) for key, found in values.items()})
        environ[PRESERVED_HEADER_NAMES_ENVIRON_KEY] = names
        return environ

    def function(self, region: str, name_or_arn: str, qualifier: str | None) -> DeployedFunction | None:
        """The function that was created under this name, or None."""
        self.wait()
        from moto.awslambda.exceptions import UnknownAliasException, UnknownFunctionException
        from moto.awslambda.utils import get_backend

        backend = get_backend(self._account, region)
        try:
            function = backend.get_function(name_or_arn, qualifier or "$LATEST")
        except (UnknownFunctionException, UnknownAliasException):
            return None
        reserved = function.reserved_concurrency
        return DeployedFunction(
            configuration=function.get_configuration(),
            code=function.code_bytes,
            reserved_concurrency=None if reserved is None else int(reserved),
        )

    def _load(self) -> None:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                from moto.core.config import default_user_config
                from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app

                default_user_config["lambda"]["use_docker"] = False
                default_user_config["batch"]["use_docker"] = False
                # A role that names a managed policy of AWS can only have it attached where that policy exists.
                default_user_config["iam"]["load_aws_managed_policies"] = True
                self._adapt_lambda()
                _adapt_bucket_policies()
            self._app = DomainDispatcherApplication(create_backend_app)
        except Exception as error:
            self._error = error
        finally:
            self._ready.set()

    def _adapt_lambda(self) -> None:
        from moto.awslambda import models
        from moto.awslambda_simple import models as simple_models

        LambdaFunction: Any = models.LambdaFunction  # noqa: N806
        LambdaSimpleBackend: Any = simple_models.LambdaSimpleBackend  # noqa: N806
        services = self
        create, describe, update = (
            LambdaFunction.__init__,
            LambdaFunction.get_configuration,
            LambdaFunction.update_configuration,
        )

        def __init__(function: Any, account_id: str, spec: dict[str, Any], *rest: Any, **named: Any) -> None:  # noqa: N807
            function.stepsmith_logging = dict(spec.get("LoggingConfig") or {})
            create(function, account_id, spec, *rest, **named)

        def get_configuration(function: Any, *rest: Any, **named: Any) -> dict[str, Any]:
            configuration: dict[str, Any] = describe(function, *rest, **named)
            defaults = {"LogFormat": "Text", "LogGroup": f"/aws/lambda/{function.function_name}"}
            configuration["LoggingConfig"] = defaults | function.stepsmith_logging
            return configuration

        def update_configuration(function: Any, updates: dict[str, Any]) -> dict[str, Any]:
            if "LoggingConfig" in updates:
                function.stepsmith_logging = dict(updates["LoggingConfig"] or {})
            update(function, updates)
            return get_configuration(function)

        def invoke(function: Any, body: Any, request_headers: Any, response_headers: Any) -> bytes:
            wait = (request_headers or {}).get("x-amz-invocation-type", "RequestResponse") == "RequestResponse"
            payload = body.encode() if isinstance(body, str) else bytes(body or b"")
            if services._invoker is None:
                raise RuntimeError("no runner for Lambda functions is attached")
            answer, error = services._invoker(function.function_arn, payload, wait)
            if error:
                response_headers["x-amz-function-error"] = error
            return answer

        def backend_invoke(backend: Any, name: str, qualifier: Any, body: Any, headers: Any, answered: Any) -> bytes:
            return invoke(backend.get_function(name, qualifier), body, headers, answered)

        LambdaFunction.__init__ = __init__
        LambdaFunction.get_configuration = get_configuration
        LambdaFunction.update_configuration = update_configuration
        LambdaFunction.invoke = invoke
        LambdaSimpleBackend.invoke = backend_invoke


def _adapt_bucket_policies() -> None:
    """moto judges a bucket's policy without its conditions, and "no access without TLS" became "no access".

    A call over this machine's loopback leaves it no more than one over TLS can be read on its way: the condition that
    a call is not secure never holds here.
    """
    from moto.iam.access_control import IAMPolicy, PermissionResult
    from moto.s3 import models

    FakeBucket: Any = models.FakeBucket  # noqa: N806

    def get_permission(bucket: Any, action: str, resource: str) -> Any:
        if bucket.policy is None:
            return PermissionResult.NEUTRAL
        document = json.loads(bucket.policy)
        written = document.get("Statement", [])
        statements = [s for s in (written if isinstance(written, list) else [written]) if not _only_without_tls(s)]
        if not statements:
            return PermissionResult.NEUTRAL
        return IAMPolicy(json.dumps({**document, "Statement": statements})).is_action_permitted(action, resource)

    FakeBucket.get_permission = get_permission


def _only_without_tls(statement: dict[str, Any]) -> bool:
    conditions = statement.get("Condition", {})
    found = [
        value
        for operator in ("Bool", "BoolIfExists")
        for key, value in conditions.get(operator, {}).items()
        if key.lower() == "aws:securetransport"
    ]
    return any(
        str(item).lower() == "false" for value in found for item in (value if isinstance(value, list) else [value])
    )
