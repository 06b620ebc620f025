"""What a call brings: the template's text, parameters, tags, capabilities; checked as CloudFormation checks them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import unquote, urlparse

from stepsmith.local.stacks.errors import StackApiError, validation_error
from stepsmith.local.stacks.resource_type import ResourceType
from stepsmith.template import GivenParameter, Template, TemplateError, parse_template, read

MAXIMUM_BODY_BYTES = 51_200
MAXIMUM_OBJECT_BYTES = 1_000_000
_STACK_NAME = r"[a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/._+]*"
_S3_HOST = re.compile(r"(?:(?P<bucket>.+)\.)?s3[.-](?:[a-z0-9-]+\.)*(?:amazonaws\.com(?:\.cn)?|localhost)")

Parameters = Mapping[str, Any]


def stack_name(parameters: Parameters) -> str:
    """A name for a new stack."""
    name = parameters.get("StackName")
    if not name:
        raise validation_error(
            "1 validation error detected: Value null at 'stackName' failed to satisfy constraint: "
            "Member must not be null"
        )
    name = str(name)
    if not re.fullmatch(_STACK_NAME, name):
        # [R] api/test_stacks.py::TestStacksApi::test_stack_name_creation
        raise validation_error(
            f"1 validation error detected: Value '{name}' at 'stackName' failed to satisfy constraint: "
            f"Member must satisfy regular expression pattern: {_STACK_NAME}"
        )
    if len(name) > 128 and not name.startswith("arn:"):
        raise validation_error(
            f"1 validation error detected: Value '{name}' at 'stackName' failed to satisfy constraint: "
            "Member must have length less than or equal to 128"
        )
    return name


def template_text(parameters: Parameters, client: Callable[[str], Any]) -> str | None:
    """The text that TemplateBody holds or TemplateURL names; None when neither is given."""
    body, url = parameters.get("TemplateBody"), parameters.get("TemplateURL")
    if body is not None:
        if len(str(body).encode()) > MAXIMUM_BODY_BYTES:
            # [R] test_template_engine.py::TestMacros::test_to_validate_template_limit_for_macro
            raise validation_error(
                f"1 validation error detected: Value '{body}' at 'templateBody' failed to satisfy constraint: "
                f"Member must have length less than or equal to {MAXIMUM_BODY_BYTES}"
            )
        return str(body)
    if url is not None:
        return _from_s3(str(url), client("s3"))
    return None


def checked_template(text: str, types: Mapping[str, ResourceType]) -> Template:
    """The template, refused as a whole when it has a resource of a type that cannot really be made here."""
    try:
        template = parse_template(text)
        unsupported = [
            (name, member["Type"])
            for name, member in _mapping(template.value.get("Resources")).items()
            if isinstance(member, dict) and isinstance(member.get("Type"), str) and member["Type"] not in types
        ]
        if not unsupported:
            return read(text)
        read(text)
    except TemplateError as error:
        raise validation_error(error.message) from error
    names = ", ".join(dict.fromkeys(type_ for _, type_ in unsupported))
    places = "; ".join(f"{name}: {type_}, line {template.line(f'/Resources/{name}')}" for name, type_ in unsupported)
    raise validation_error(
        f"Template format error: Unrecognized resource types: [{names}]. This local cloud cannot make them ({places}), "
        f"and nothing was created. It makes: {', '.join(sorted(types))}."
    )


def given_parameters(parameters: Parameters) -> tuple[GivenParameter, ...]:
    given: list[GivenParameter] = []
    for item in parameters.get("Parameters") or ():
        value = item.get("ParameterValue")
        given.append(
            GivenParameter(
                key=item["ParameterKey"],
                text=None if value is None else str(value),
                use_previous=bool(item.get("UsePreviousValue")),
            )
        )
    names = [item.key for item in given]
    doubled = next((name for name in names if names.count(name) > 1), None)
    if doubled is not None:
        raise validation_error(f"Duplicate parameter key {doubled}")
    return tuple(given)


def given_tags(parameters: Parameters) -> dict[str, str] | None:
    if parameters.get("Tags") is None:
        return None
    return {tag["Key"]: tag["Value"] for tag in parameters["Tags"]}


def required_capabilities(template: Template, types: Mapping[str, ResourceType]) -> dict[str, list[str]]:
    """Which capability which types ask for: resources that grant permissions, with or without names of their own."""
    needed: dict[str, list[str]] = {}
    for member in template.resources.values():
        type_ = types.get(member["Type"])
        if type_ is not None and type_.capability is not None:
            needed.setdefault(type_.capability(member.get("Properties", {})), []).append(type_.name)
    return needed


def check_capabilities(template: Template, types: Mapping[str, ResourceType], given: tuple[str, ...] | None) -> None:
    needed = required_capabilities(template, types)
    allowed = set(given or ())
    if "CAPABILITY_NAMED_IAM" in allowed:
        allowed.add("CAPABILITY_IAM")
    missing = sorted(needed.keys() - allowed)
    if missing:
        strongest = "CAPABILITY_NAMED_IAM" if "CAPABILITY_NAMED_IAM" in missing else missing[0]
        # [R] test_template_engine.py::TestMacros::test_capabilities_requirements, for another capability
        raise StackApiError("InsufficientCapabilitiesException", f"Requires capabilities : [{strongest}]")


def check_options(parameters: Parameters) -> None:
    """Options whose effect this local cloud does not reproduce are refused, not ignored."""
    triggers = (parameters.get("RollbackConfiguration") or {}).get("RollbackTriggers") or ()
    for trigger in triggers:
        # [R] api/test_update_stack.py::test_update_with_invalid_rollback_configuration_errors
        if trigger.get("Type") not in ("AWS::CloudWatch::Alarm", "AWS::CloudWatch::CompositeAlarm"):
            raise validation_error("Rollback Trigger Type not supported")
        if not re.fullmatch(r"arn:[^:]+:cloudwatch:[^:]*:[^:]*:alarm:.+", str(trigger.get("Arn", ""))):
            raise validation_error("RelativeId of a Rollback Trigger's ARN is incorrect")
        raise validation_error("Rollback triggers are not supported by this local cloud: it has no alarms to watch")
    for name in ("ResourcesToImport", "ImportExistingResources", "StackPolicyBody", "StackPolicyURL", "ResourceTypes"):
        if parameters.get(name):
            raise validation_error(f"{name} is not supported by this local cloud")
    if parameters.get("ChangeSetType") == "IMPORT" or parameters.get("DeploymentMode"):
        raise validation_error("Importing resources and reverting drift are not supported by this local cloud")
    if (parameters.get("DeploymentConfig") or {}).get("Mode", "STANDARD") not in ("STANDARD", "EXPRESS"):
        raise validation_error(f"DeploymentConfig {parameters['DeploymentConfig']} is not known")


def check_role(parameters: Parameters, client: Callable[[str], Any]) -> str | None:
    """The service role's ARN. A role that does not exist or does not trust CloudFormation cannot be assumed."""
    arn = parameters.get("RoleARN")
    if not arn:
        return None
    iam = client("iam")
    try:
        role = iam.get_role(RoleName=str(arn).rsplit("/", 1)[-1])["Role"]
        statements = role["AssumeRolePolicyDocument"].get("Statement", [])
        trusted = any(
            statement.get("Effect") == "Allow" and "cloudformation.amazonaws.com" in str(statement.get("Principal"))
            for statement in statements
        )
    except iam.exceptions.NoSuchEntityException:
        trusted = False
    if not trusted:
        # [R] api/test_update_stack.py::test_update_with_role_without_permissions
        raise validation_error(f"Role {arn} is invalid or cannot be assumed")
    return str(arn)


def _from_s3(url: str, s3: Any) -> str:
    address = urlparse(url)
    if address.scheme == "s3":
        # [R] api/test_templates.py::test_create_stack_from_s3_template_url[s3_url]
        raise validation_error(f"S3 error: Domain name specified in {address.netloc} is not a valid S3 domain")
    bucket, key = _bucket_and_key(address, s3)
    from botocore.exceptions import ClientError

    try:
        body: bytes = s3.get_object(Bucket=bucket, Key=key)["Body"].read()
    except ClientError as error:
        detail = error.response["Error"]
        raise validation_error(
            f"S3 error: {detail['Message']}\nFor more information check the documentation"
        ) from error
    if len(body) > MAXIMUM_OBJECT_BYTES:
        raise validation_error(f"Template may not exceed {MAXIMUM_OBJECT_BYTES} bytes in size.")
    try:
        return body.decode()
    except UnicodeDecodeError as error:
        raise validation_error("Template format error: unsupported structure.") from error


def _bucket_and_key(address: Any, s3: Any) -> tuple[str, str]:
    path = unquote(address.path).lstrip("/")
    own = urlparse(s3.meta.endpoint_url)
    found = _S3_HOST.fullmatch(address.hostname or "")
    is_own = (address.hostname, address.port) == (own.hostname, own.port)
    if address.scheme not in ("http", "https") or not (found or is_own):
        # [R] api/test_templates.py::test_create_stack_from_s3_template_url[http_invalid]
        raise validation_error("TemplateURL must be a supported URL.")
    bucket = found.group("bucket") if found else None
    if bucket:
        return bucket, path
    bucket, slash, key = path.partition("/")
    if not slash or not key:
        raise validation_error("TemplateURL must be a supported URL.")
    return bucket, key


def _mapping(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}
