"""What the role of a state machine may do: what its states call, with the arguments they call it with, and no more."""

from __future__ import annotations

from stepsmith.asl.flow import scopes
from stepsmith.asl.model import Json, Machine, MapState, TaskState
from stepsmith.errors import DefinitionError
from stepsmith.integrations import (
    LOGGING_ACTIONS,
    TRACING_ACTIONS,
    IamGrant,
    ResourceError,
    iam_grants,
    parse_resource,
)
from stepsmith.permissions.distributed_map import OWN_NAME, distributed_map_statements
from stepsmith.permissions.statement import Statement, merge

MACHINE = "TheMachine"
"""Who needs what no single state does."""


def machine_statements(machine: Machine, *, machine_name: str = OWN_NAME) -> tuple[Statement, ...]:
    """One statement per kind of call, naming the states that make it, in the order of the definition.

    ``machine_name`` is what the machine will be called: a distributed Map starts executions of its own machine.
    """
    return merge(
        statement
        for scope in scopes(machine)
        for name, state in scope.machine.states.items()
        for statement in state_statements(name, state, machine_name=machine_name)
    )


def state_statements(name: str, state: object, *, machine_name: str = OWN_NAME) -> tuple[Statement, ...]:
    """What one state needs; nothing for a state that calls nothing."""
    match state:
        case TaskState():
            return _task(name, state)
        case MapState() if state.distributed:
            return distributed_map_statements(name, state, machine_name)
        case _:
            return ()


def logging_statements() -> tuple[Statement, ...]:
    """For a machine that writes its events to CloudWatch Logs, which every machine of ours does."""
    return (
        Statement(
            purpose="DeliverLog",
            needed_by=(MACHINE,),
            actions=LOGGING_ACTIONS,
            resources=("*",),
            why="log deliveries and their policies belong to the account; IAM knows no narrower resource",
        ),
    )


def tracing_statements() -> tuple[Statement, ...]:
    """For a machine that sends traces to X-Ray."""
    return (
        Statement(
            purpose="SendTraces",
            needed_by=(MACHINE,),
            actions=TRACING_ACTIONS,
            resources=("*",),
            why="X-Ray has no resources that these actions could be limited to",
        ),
    )


def _task(name: str, state: TaskState) -> tuple[Statement, ...]:
    try:
        integration = parse_resource(state.resource)
    except ResourceError as error:
        raise DefinitionError(f"{name}: {error}") from None
    arguments = state.arguments if state.arguments is not ... else state.parameters
    grants = iam_grants(integration, None if arguments is ... else arguments)
    return (*(_statement(name, grant) for grant in grants), *_assumed_role(name, state.credentials))


def _statement(name: str, grant: IamGrant) -> Statement:
    service, _, action = grant.actions[0].partition(":")
    return Statement(
        purpose=f"{service} {action}",
        needed_by=(name,),
        actions=grant.actions,
        resources=tuple(resource.text for resource in grant.resources),
        condition=grant.conditions,
        why=grant.reason,
    )


def _assumed_role(name: str, credentials: Json) -> tuple[Statement, ...]:
    """``Credentials`` make the call with another role, which this one must be allowed to take on."""
    if not isinstance(credentials, dict):
        return ()
    written = credentials.get("RoleArn")
    known = isinstance(written, str) and not written.startswith("{%")
    return (
        Statement(
            purpose="sts AssumeRole",
            needed_by=(name,),
            actions=("sts:AssumeRole",),
            resources=(written if known and isinstance(written, str) else "*",),
            why="the role that the state's Credentials name is known only when it runs",
        ),
    )
