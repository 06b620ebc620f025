"""AWS::Budgets::Budget. The service behind cannot change a budget, so a change makes it anew under its name."""

from __future__ import annotations

from typing import Any

from stepsmith.local.stacks.resource_type import Context, Properties, Reading, Request, ResourceType
from stepsmith.local.stacks.shapes import input_shape, to_shape

_NOTIFICATIONS = "NotificationsWithSubscribers"


def _create(request: Request) -> str:
    declared = request.properties["Budget"]
    name = str(declared.get("BudgetName") or request.context.names.short(request.logical_id, maximum=100))
    _make(request, name)
    return name


def _make(request: Request, name: str) -> None:
    client = request.context.client("budgets")
    shape = input_shape(client, "CreateBudget")
    arguments: dict[str, Any] = {
        "Budget": to_shape(request.properties["Budget"] | {"BudgetName": name}, shape.members["Budget"], "/Budget")
    }
    if request.properties.get(_NOTIFICATIONS):
        arguments[_NOTIFICATIONS] = to_shape(
            request.properties[_NOTIFICATIONS], shape.members[_NOTIFICATIONS], f"/{_NOTIFICATIONS}"
        )
    client.create_budget(AccountId=request.context.account, **arguments)


def _update(request: Request, physical_id: str) -> str:
    request.context.client("budgets").delete_budget(AccountId=request.context.account, BudgetName=physical_id)
    _make(request, physical_id)
    return physical_id


def _read(context: Context, physical_id: str) -> Reading | None:
    client = context.client("budgets")
    try:
        budget = client.describe_budget(AccountId=context.account, BudgetName=physical_id)["Budget"]
    except client.exceptions.NotFoundException:
        return None
    notifications = client.describe_notifications_for_budget(AccountId=context.account, BudgetName=physical_id)
    properties = {
        "Budget": budget,
        _NOTIFICATIONS: [{"Notification": one} for one in notifications["Notifications"]],
    }
    return Reading(properties=properties)


def _verify(request: Request, reading: Reading) -> None:
    """The notifications themselves are kept by the service; only who is told is not."""
    from stepsmith.local.stacks.comparison import not_kept
    from stepsmith.local.stacks.errors import ResourceFailure

    declared = [{"Notification": one["Notification"]} for one in request.properties.get(_NOTIFICATIONS) or ()]
    found = reading.properties[_NOTIFICATIONS]
    lost = list(not_kept({_NOTIFICATIONS: declared}, {_NOTIFICATIONS: found}, unordered={_NOTIFICATIONS}))
    if lost:
        raise ResourceFailure(f"The service behind this local cloud did not keep these notifications: {lost[0][1]!r}")


def _delete(context: Context, physical_id: str, properties: Properties) -> None:
    client = context.client("budgets")
    try:
        client.delete_budget(AccountId=context.account, BudgetName=physical_id)
    except client.exceptions.NotFoundException:
        return


BUDGET = ResourceType(
    name="AWS::Budgets::Budget",
    properties=frozenset({"Budget", _NOTIFICATIONS, "ResourceTags"}),
    required=frozenset({"Budget"}),
    kept={
        _NOTIFICATIONS: "the service behind cannot tell the subscribers; the notifications are compared on their own",
        "ResourceTags": "the service behind has no tags for budgets",
    },
    tags=None,
    replaces=lambda before, after: (
        before["Budget"].get("BudgetName") != after["Budget"].get("BudgetName")
        or before["Budget"].get("BudgetType") != after["Budget"].get("BudgetType")
    ),
    verify=_verify,
    create=_create,
    read=_read,
    update=_update,
    delete=_delete,
)

TYPES = (BUDGET,)
