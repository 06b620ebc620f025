"""AWS's wire protocols, read and written from the service models that botocore carries.

Requests of the protocols json (1.0 and 1.1), rest-json and query become plain dicts under the models' member names;
answers and errors go back in the same protocol. Timestamps are aware datetimes or epoch seconds, blobs are bytes.
"""

from __future__ import annotations

import base64
import json
import re
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from botocore.model import OperationModel, ServiceModel, Shape
    from werkzeug.wrappers import Request


class ApiError(Exception):
    """What an API answers instead of a result. ``code`` is the name by which an SDK raises it."""

    def __init__(self, code: str, message: str, status: int = 400, **members: Any) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message
        self.status = status
        self.members = members


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """An HTTP answer, not yet tied to a web framework."""

    body: bytes
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


@cache
def service_model(service: str) -> ServiceModel:
    """The newest model of a service under botocore's name (``stepfunctions``, ``batch``, …)."""
    from botocore.loaders import Loader
    from botocore.model import ServiceModel

    return ServiceModel(Loader().load_service_model(service, "service-2"), service)


def find_operation(service: str, request: Request) -> str | None:
    """The operation that a request asks for, or None when the model has no such operation."""
    model = service_model(service)
    if model.protocol == "json":
        name = request.headers.get("X-Amz-Target", "").rpartition(".")[2]
    elif model.protocol == "query":
        name = str(request.args.get("Action") or request.form.get("Action") or "")
    else:
        return next((name for name, _ in _matching_uris(service, request)), None)
    return name if name in model.operation_names else None


def read_request(service: str, operation: str, request: Request) -> dict[str, Any]:
    """The parameters of a request as a dict under the model's member names."""
    model = service_model(service)
    shape = model.operation_model(operation).input_shape
    if shape is None:
        return {}
    if model.protocol == "query":
        # Werkzeug has consumed the form while the operation was looked up.
        pairs = [*parse_qsl(request.query_string.decode(), keep_blank_values=True)]
        pairs += [(name, value) for name, values in request.form.lists() for value in values]
        return _struct_from_query(shape, _nest(pairs))
    if model.protocol == "json":
        return _from_json(shape, _json_body(request)) or {}
    return _read_rest_json(service, operation, shape, request)


def write_reply(service: str, operation: str, value: Mapping[str, Any], request_id: str) -> Reply:
    """``value``, a dict under the model's member names, as the HTTP answer of a successful call."""
    model = service_model(service)
    operation_model = model.operation_model(operation)
    if model.protocol == "query":
        return _write_query(model, operation_model, value, request_id)
    headers = {"x-amzn-RequestId": request_id, "Content-Type": _json_content_type(model)}
    shape = operation_model.output_shape
    if model.protocol == "json" or shape is None:
        body = _to_json(shape, value) if shape is not None else {}
        return Reply(body=_dump(body), headers=headers)
    return _write_rest_json(operation_model, shape, value, headers)


def write_error(service: str, error: ApiError, request_id: str) -> Reply:
    """An error in the protocol of ``service``; an error of an unknown service is written as JSON."""
    model = service_model(service)
    if model.protocol == "query":
        kind = "Sender" if error.status < 500 else "Receiver"
        text = (
            f'<ErrorResponse xmlns="{model.metadata.get("xmlNamespace", "")}"><Error><Type>{kind}</Type>'
            f"<Code>{escape(error.code)}</Code><Message>{escape(error.message)}</Message></Error>"
            f"<RequestId>{request_id}</RequestId></ErrorResponse>"
        )
        return Reply(body=text.encode(), status=error.status, headers={"Content-Type": "text/xml"})
    headers = {
        "x-amzn-RequestId": request_id,
        "x-amzn-ErrorType": error.code,
        "Content-Type": _json_content_type(model),
    }
    body = {"__type": error.code, "message": error.message, **error.members}
    return Reply(body=_dump(body), status=error.status, headers=headers)


def new_request_id() -> str:
    return str(uuid.uuid4())


# --- reading -----------------------------------------------------------------------------------------------------


def _json_body(request: Request) -> Any:
    text = request.get_data()
    if not text:
        return {}
    try:
        return json.loads(text)
    except ValueError as error:
        raise ApiError("SerializationException", f"The request body is not JSON: {error}") from None


def _from_json(shape: Shape, value: Any) -> Any:
    if value is None:
        return None
    kind = shape.type_name
    if kind == "structure":
        if not isinstance(value, dict):
            raise ApiError("SerializationException", f"{shape.name} must be an object, not {type(value).__name__}")
        read = {}
        for name, member in shape.members.items():
            key = member.serialization.get("name", name)
            if value.get(key) is not None:
                read[name] = _from_json(member, value[key])
        return read
    if kind == "list":
        if not isinstance(value, list):
            raise ApiError("SerializationException", f"{shape.name} must be a list, not {type(value).__name__}")
        return [_from_json(shape.member, item) for item in value]
    if kind == "map":
        if not isinstance(value, dict):
            raise ApiError("SerializationException", f"{shape.name} must be an object, not {type(value).__name__}")
        return {key: _from_json(shape.value, item) for key, item in value.items()}
    return _scalar(shape, value)


def _scalar(shape: Shape, value: Any) -> Any:
    kind = shape.type_name
    try:
        if kind == "blob":
            return base64.b64decode(value)
        if kind == "timestamp":
            return _timestamp(value)
        if kind in ("integer", "long"):
            return int(value)
        if kind in ("float", "double"):
            return float(value)
        if kind == "boolean":
            return value if isinstance(value, bool) else str(value).lower() == "true"
    except (TypeError, ValueError):
        raise ApiError("SerializationException", f"{value!r} is not a {kind} ({shape.name})") from None
    if kind == "string" and not isinstance(value, str):
        raise ApiError("SerializationException", f"{shape.name} must be a string, not {type(value).__name__}")
    return value


def _timestamp(value: Any) -> datetime:
    if isinstance(value, int | float) or re.fullmatch(r"-?\d+(\.\d+)?([eE][+-]?\d+)?", str(value)):
        return datetime.fromtimestamp(float(value), UTC)
    return datetime.fromisoformat(str(value))


def _nest(pairs: list[tuple[str, str]]) -> dict[str, Any]:
    """``Tags.member.1.Key=a`` as nested dicts; a name that is both a value and a prefix keeps its value under ''."""
    root: dict[str, Any] = {}
    for name, value in pairs:
        node = root
        *path, last = name.split(".")
        for part in path:
            child = node.setdefault(part, {})
            if not isinstance(child, dict):
                child = node[part] = {"": child}
            node = child
        node[last] = value
    return root


def _struct_from_query(shape: Shape, node: Any) -> dict[str, Any]:
    read = {}
    for name, member in shape.members.items():
        key = member.serialization.get("name", name)
        if isinstance(node, dict) and key in node:
            read[name] = _from_query(member, node[key])
    return read


def _from_query(shape: Shape, node: Any) -> Any:
    kind = shape.type_name
    if kind == "structure":
        return _struct_from_query(shape, node)
    if kind == "list":
        if not isinstance(node, dict):
            return []  # An empty list is written as ``Tags=``.
        if not shape.serialization.get("flattened"):
            node = node.get(shape.member.serialization.get("name", "member"), {})
        return [_from_query(shape.member, node[index]) for index in sorted(node, key=int)]
    if kind == "map":
        if not isinstance(node, dict):
            return {}
        entries = node if shape.serialization.get("flattened") else node.get("entry", {})
        key = shape.key.serialization.get("name", "key")
        value = shape.value.serialization.get("name", "value")
        return {
            entries[index][key]: _from_query(shape.value, entries[index][value]) for index in sorted(entries, key=int)
        }
    return _scalar(shape, node)


@cache
def _uri_patterns(service: str) -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    model = service_model(service)
    patterns = []
    for name in model.operation_names:
        http = model.operation_model(name).http
        pattern = ""
        for part in re.split(r"(\{[^}]+\})", http["requestUri"].partition("?")[0]):
            if part.startswith("{"):
                member = part[1:-1]
                pattern += f"(?P<{member[:-1]}>.+)" if member.endswith("+") else f"(?P<{member}>[^/]+)"
            else:
                pattern += re.escape(part)
        patterns.append((name, http["method"], re.compile(pattern)))
    # Literal paths win over paths with labels, as they do on AWS.
    return tuple(sorted(patterns, key=lambda item: item[2].groups))


def _matching_uris(service: str, request: Request) -> Iterator[tuple[str, dict[str, str]]]:
    # The raw path, so that %2F inside a label (a whole ARN as function name) is not taken for a separator.
    path = request.environ.get("RAW_URI") or request.environ.get("REQUEST_URI") or request.path
    path = re.sub(r"^https?://[^/]*", "", path).partition("?")[0]
    for name, method, pattern in _uri_patterns(service):
        if method == request.method and (match := pattern.fullmatch(path)):
            yield name, {label: unquote(text) for label, text in match.groupdict().items()}


def _read_rest_json(service: str, operation: str, shape: Shape, request: Request) -> dict[str, Any]:
    labels = next((found for name, found in _matching_uris(service, request) if name == operation), {})
    payload = shape.serialization.get("payload")
    body = None
    read: dict[str, Any] = {}
    for name, member in shape.members.items():
        location = member.serialization.get("location")
        key = member.serialization.get("name", name)
        if location == "uri":
            read[name] = _scalar(member, labels[key])
        elif location == "querystring":
            values = request.args.getlist(key)
            if values:
                as_list = member.type_name == "list"
                read[name] = [_scalar(member.member, v) for v in values] if as_list else _scalar(member, values[0])
        elif location == "header":
            if key in request.headers:
                read[name] = _scalar(member, request.headers[key])
        elif name == payload:
            if member.type_name == "blob":
                read[name] = request.get_data()
            else:
                read[name] = _from_json(member, _json_body(request))
        elif payload is None:
            body = _json_body(request) if body is None else body
            if body.get(key) is not None:
                read[name] = _from_json(member, body[key])
    return read


# --- writing -----------------------------------------------------------------------------------------------------


def _json_content_type(model: ServiceModel) -> str:
    version = model.metadata.get("jsonVersion")
    return f"application/x-amz-json-{version}" if model.protocol == "json" else "application/json"


def _dump(value: Any) -> bytes:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode("utf-8", "surrogatepass")


def _to_json(shape: Shape, value: Any) -> Any:
    if value is None:
        return None
    kind = shape.type_name
    if kind == "structure":
        written = {}
        for name, member in shape.members.items():
            if value.get(name) is not None:
                written[member.serialization.get("name", name)] = _to_json(member, value[name])
        return written
    if kind == "list":
        return [_to_json(shape.member, item) for item in value]
    if kind == "map":
        return {key: _to_json(shape.value, item) for key, item in value.items()}
    if kind == "timestamp":
        seconds = value.timestamp() if isinstance(value, datetime) else float(value)
        return round(seconds, 3)
    if kind == "blob":
        return base64.b64encode(value).decode()
    return value


def _write_rest_json(
    operation: OperationModel, shape: Shape, value: Mapping[str, Any], headers: dict[str, str]
) -> Reply:
    status = operation.http.get("responseCode", 200)
    payload = shape.serialization.get("payload")
    body: dict[str, Any] = {}
    raw: bytes | None = None
    for name, member in shape.members.items():
        if value.get(name) is None:
            continue
        location = member.serialization.get("location")
        key = member.serialization.get("name", name)
        if location == "statusCode":
            status = int(value[name])
        elif location == "header":
            headers[key] = str(value[name])
        elif name == payload:
            raw = bytes(value[name]) if member.type_name == "blob" else _dump(_to_json(member, value[name]))
        else:
            body[key] = _to_json(member, value[name])
    if raw is None:
        raw = b"" if payload is not None else _dump(body)
    return Reply(body=raw, status=status, headers=headers)


def _write_query(model: ServiceModel, operation: OperationModel, value: Mapping[str, Any], request_id: str) -> Reply:
    result = ""
    shape = operation.output_shape
    if shape is not None:
        wrapper = shape.serialization.get("resultWrapper", f"{operation.name}Result")
        inner = "".join(_xml_members(shape, value))
        result = f"<{wrapper}>{inner}</{wrapper}>"
    text = (
        f'<{operation.name}Response xmlns="{model.metadata.get("xmlNamespace", "")}">{result}'
        f"<ResponseMetadata><RequestId>{request_id}</RequestId></ResponseMetadata></{operation.name}Response>"
    )
    headers = {"Content-Type": "text/xml", "x-amzn-RequestId": request_id}
    return Reply(body=text.encode("utf-8", "surrogatepass"), headers=headers)


def _xml_members(shape: Shape, value: Mapping[str, Any]) -> Iterator[str]:
    for name, member in shape.members.items():
        if value.get(name) is not None:
            yield from _xml(member, member.serialization.get("name", name), value[name])


def _xml(shape: Shape, tag: str, value: Any) -> Iterator[str]:
    kind = shape.type_name
    if kind == "structure":
        yield f"<{tag}>{''.join(_xml_members(shape, value))}</{tag}>"
    elif kind == "list":
        flattened = shape.serialization.get("flattened")
        item_tag = tag if flattened else shape.member.serialization.get("name", "member")
        items = "".join(text for item in value for text in _xml(shape.member, item_tag, item))
        yield items if flattened else f"<{tag}>{items}</{tag}>"
    elif kind == "map":
        key_tag = shape.key.serialization.get("name", "key")
        value_tag = shape.value.serialization.get("name", "value")
        entries = "".join(
            f"<entry><{key_tag}>{escape(key)}</{key_tag}>{''.join(_xml(shape.value, value_tag, item))}</entry>"
            for key, item in value.items()
        )
        yield f"<{tag}>{entries}</{tag}>"
    else:
        yield f"<{tag}>{escape(_xml_text(shape, value))}</{tag}>"


# XML 1.0 has no way to write these characters, and a parser refuses a document that holds one.
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


def _xml_text(shape: Shape, value: Any) -> str:
    kind = shape.type_name
    if kind == "boolean":
        return "true" if value else "false"
    if kind == "timestamp":
        moment = value if isinstance(value, datetime) else datetime.fromtimestamp(float(value), UTC)
        return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    if kind == "blob":
        return base64.b64encode(value).decode()
    return _NOT_XML.sub("\ufffd", str(value))
