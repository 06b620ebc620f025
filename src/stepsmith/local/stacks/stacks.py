"""The CloudFormation service of the local cloud: operations by name."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from typing import Any

from stepsmith.local.stacks import change_set_calls, reading_calls, stack_calls
from stepsmith.local.stacks.errors import StackApiError, validation_error
from stepsmith.local.stacks.naming import Names
from stepsmith.local.stacks.registry import Answer, Parameters, Registry
from stepsmith.local.stacks.resource_type import ResourceType
from stepsmith.template import TemplateError

_OPERATIONS: dict[str, Callable[[Registry, Parameters], Answer]] = {
    "CreateStack": stack_calls.create_stack,
    "UpdateStack": stack_calls.update_stack,
    "DeleteStack": stack_calls.delete_stack,
    "CancelUpdateStack": stack_calls.cancel_update_stack,
    "ContinueUpdateRollback": stack_calls.continue_update_rollback,
    "UpdateTerminationProtection": stack_calls.update_termination_protection,
    "CreateChangeSet": change_set_calls.create_change_set,
    "DescribeChangeSet": change_set_calls.describe_change_set,
    "ListChangeSets": change_set_calls.list_change_sets,
    "ExecuteChangeSet": change_set_calls.execute_change_set,
    "DeleteChangeSet": change_set_calls.delete_change_set,
    "DescribeStacks": reading_calls.describe_stacks,
    "ListStacks": reading_calls.list_stacks,
    "DescribeStackEvents": reading_calls.describe_stack_events,
    "DescribeStackResource": reading_calls.describe_stack_resource,
    "DescribeStackResources": reading_calls.describe_stack_resources,
    "ListStackResources": reading_calls.list_stack_resources,
    "GetTemplate": reading_calls.get_template,
    "GetTemplateSummary": reading_calls.get_template_summary,
    "ValidateTemplate": reading_calls.validate_template,
    "ListExports": reading_calls.list_exports,
    "ListImports": reading_calls.list_imports,
}


class Stacks:
    """All stacks of one account in one region.

    ``clients(service)`` gives boto3 clients of the same cloud, ``clock`` seconds since the epoch. ``run`` starts a
    stack's operation: in a thread of its own, unless a test wants it done on return.
    """

    operations = frozenset(_OPERATIONS)

    def __init__(
        self,
        clients: Callable[[str], Any],
        *,
        account: str,
        region: str,
        clock: Callable[[], float],
        types: Mapping[str, ResourceType] | None = None,
        names: Names | None = None,
        run: Callable[[Callable[[], None]], None] | None = None,
    ) -> None:
        if types is None:
            from stepsmith.local.stacks.catalogue import TYPES

            types = TYPES
        self._registry = Registry(
            clients,
            account=account,
            region=region,
            clock=clock,
            types=types,
            names=names or Names(),
            run=run or _in_thread,
        )

    def handle(self, operation: str, parameters: Mapping[str, Any]) -> dict[str, Any]:
        """Answer one call in botocore's shapes. Raises ``StackApiError``."""
        answer = _OPERATIONS.get(operation)
        if answer is None:
            known = ", ".join(sorted(_OPERATIONS))
            message = f"{operation} is not supported by this local cloud. CloudFormation here answers: {known}."
            raise StackApiError("NotImplemented", message, 501)
        try:
            return answer(self._registry, parameters)
        except TemplateError as error:
            raise validation_error(error.message) from error

    def kept(self) -> dict[str, dict[str, Any]]:
        """Properties that this engine keeps for the services behind, by physical id and then by path."""
        with self._registry.lock:
            return {
                resource.physical_id: dict(resource.kept)
                for stack in self._registry.stacks.values()
                for resource in stack.resources.values()
                if resource.kept and resource.physical_id and resource.status != "DELETE_COMPLETE"
            }


def _in_thread(work: Callable[[], None]) -> None:
    threading.Thread(target=work, name="stack operation", daemon=True).start()
