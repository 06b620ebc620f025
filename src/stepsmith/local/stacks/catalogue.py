"""Every resource type that this cloud can really make. Anything else is refused before anything is created."""

from __future__ import annotations

from stepsmith.local.stacks import (
    batch,
    budgets,
    functions,
    identity,
    messaging,
    network,
    routes,
    security_groups,
    state_machines,
    storage,
)
from stepsmith.local.stacks.resource_type import ResourceType

TYPES: dict[str, ResourceType] = {
    type_.name: type_
    for module in (
        batch,
        budgets,
        functions,
        identity,
        messaging,
        network,
        routes,
        security_groups,
        state_machines,
        storage,
    )
    for type_ in module.TYPES
}
