"""How stacks go through their operations, on resource types that live in memory and can be told to fail."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest

from stepsmith.local.stacks import StackApiError, Stacks
from stepsmith.local.stacks.errors import ResourceFailure
from stepsmith.local.stacks.naming import Names
from stepsmith.local.stacks.resource_type import Context, Properties, Reading, Request, ResourceType


class Shelf:
    """A service in memory. ``forgets`` names properties that it does not keep; ``refuses`` values that it rejects."""

    def __init__(self) -> None:
        self.things: dict[str, Properties] = {}
        self.log: list[str] = []
        self.forgets: set[str] = set()
        self.refuses: set[Any] = set()
        self.stuck: set[str] = set()
        self.on_create: Any = None
        self.count = 0

    def create(self, request: Request) -> str:
        if self.on_create:
            self.on_create(request)
        self._check(request)
        self.count += 1
        name = str(request.properties.get("Name") or f"{request.logical_id}-{self.count}")
        if name in self.things:
            raise ResourceFailure(f"{name} already exists")
        self._put(name, request.properties, "create")
        return name

    def update(self, request: Request, physical_id: str) -> str:
        self._check(request)
        self._put(physical_id, request.properties, "update")
        return physical_id

    def read(self, context: Context, physical_id: str) -> Reading | None:
        if physical_id not in self.things:
            return None
        attributes = {"Arn": f"arn:{physical_id}", "Value": self.things[physical_id].get("Value", "")}
        return Reading(properties=self.things[physical_id], attributes=attributes)

    def delete(self, context: Context, physical_id: str, properties: Properties) -> None:
        if physical_id in self.stuck:
            raise ResourceFailure(f"{physical_id} is in use")
        self.log.append(f"delete {physical_id}")
        self.things.pop(physical_id, None)

    def _check(self, request: Request) -> None:
        if request.properties.get("Value") in self.refuses:
            raise ResourceFailure(f"{request.properties['Value']} is not wanted")

    def _put(self, name: str, properties: Properties, doing: str) -> None:
        self.log.append(f"{doing} {name}")
        self.things[name] = {key: value for key, value in properties.items() if key not in self.forgets}

    def type(self, name: str = "Test::Thing", **changes: Any) -> ResourceType:
        fields: dict[str, Any] = {
            "name": name,
            "properties": frozenset({"Name", "Value", "Size", "Other", "Tags", "Kept"}),
            "replace_on": frozenset({"Name", "Size"}),
            "attributes": frozenset({"Arn", "Value"}),
            "name_property": "Name",
            "kept": {"Kept": "for the test"},
            "create": self.create,
            "read": self.read,
            "update": self.update,
            "delete": self.delete,
        }
        return ResourceType(**(fields | changes))


class Cloud:
    def __init__(self) -> None:
        self.shelf = Shelf()
        self.moment = 1_700_000_000.0
        thing = self.shelf.type()
        guarded = self.shelf.type("Test::Guarded", capability=lambda properties: "CAPABILITY_IAM")
        self.stacks = Stacks(
            lambda service: pytest.fail(f"no call to {service} is expected"),
            account="000000000000",
            region="eu-north-1",
            clock=lambda: self.moment,
            types={thing.name: thing, guarded.name: guarded},
            names=Names(source=random.Random(1)),
            run=lambda work: work(),
        )

    def call(self, operation: str, **parameters: Any) -> Any:
        return self.stacks.handle(operation, parameters)

    def deploy(self, template: Any, *, create: bool = True, name: str = "s", **parameters: Any) -> str:
        text = template if isinstance(template, str) else json.dumps(template)
        self.call("CreateStack" if create else "UpdateStack", StackName=name, TemplateBody=text, **parameters)
        return self.status(name)

    def stack(self, name: str = "s") -> Any:
        return self.call("DescribeStacks", StackName=name)["Stacks"][0]

    def status(self, name: str = "s") -> str:
        return str(self.stack(name)["StackStatus"])

    def events(self, name: str = "s") -> list[str]:
        events = reversed(self.call("DescribeStackEvents", StackName=name)["StackEvents"])
        return [f"{event['LogicalResourceId']} {event['ResourceStatus']}" for event in events]

    def reason(self, status: str, name: str = "s") -> str:
        events = self.call("DescribeStackEvents", StackName=name)["StackEvents"]
        return str(next(event.get("ResourceStatusReason") for event in events if event["ResourceStatus"] == status))


@pytest.fixture
def cloud() -> Cloud:
    return Cloud()


def thing(value: Any = "v", **members: Any) -> dict[str, Any]:
    properties = {"Value": value, **members.pop("properties", {})}
    return {"Type": "Test::Thing", "Properties": properties, **members}


def template(**resources: Any) -> dict[str, Any]:
    return {"Resources": resources}


def refused(cloud: Cloud, operation: str, **parameters: Any) -> StackApiError:
    with pytest.raises(StackApiError) as error:
        cloud.call(operation, **parameters)
    return error.value


def test_a_stack_is_made_in_the_order_of_dependencies_and_deleted_backwards(cloud: Cloud) -> None:
    status = cloud.deploy(template(B=thing({"Ref": "A"}), A=thing("x")))
    assert status == "CREATE_COMPLETE"
    assert cloud.shelf.things["B-2"] == {"Value": "A-1"}
    stack_id = cloud.stack()["StackId"]
    cloud.call("DeleteStack", StackName="s")
    assert cloud.status(stack_id) == "DELETE_COMPLETE"
    assert cloud.shelf.log == ["create A-1", "create B-2", "delete B-2", "delete A-1"]
    assert refused(cloud, "DescribeStacks", StackName="s").message == "Stack with id s does not exist"


def test_events_tell_each_step_with_operation_and_token(cloud: Cloud) -> None:
    cloud.deploy(template(A=thing()), ClientRequestToken="token-1")
    assert cloud.events() == [
        "s CREATE_IN_PROGRESS",
        "A CREATE_IN_PROGRESS",
        "A CREATE_IN_PROGRESS",
        "A CREATE_COMPLETE",
        "s CREATE_COMPLETE",
    ]
    events = cloud.call("DescribeStackEvents", StackName="s")["StackEvents"]
    assert {event["ClientRequestToken"] for event in events} == {"token-1"}
    assert len({event["OperationId"] for event in events}) == 1
    times = [event["Timestamp"] for event in events]
    assert times == sorted(times, reverse=True) and len(set(times)) == len(times)


def test_the_same_token_makes_one_stack(cloud: Cloud) -> None:
    """A lost answer is asked again with the token of the first call."""
    first = cloud.call(
        "CreateStack", StackName="s", TemplateBody=json.dumps(template(A=thing())), ClientRequestToken="t"
    )
    again = cloud.call(
        "CreateStack", StackName="s", TemplateBody=json.dumps(template(A=thing())), ClientRequestToken="t"
    )
    assert first == again
    assert cloud.shelf.log == ["create A-1"]


def test_a_failed_creation_leaves_nothing(cloud: Cloud) -> None:
    cloud.shelf.refuses.add("bad")
    assert (
        cloud.deploy(template(A=thing(), B=thing("bad", DependsOn="A"), C=thing(DependsOn="B"))) == "ROLLBACK_COMPLETE"
    )
    assert cloud.shelf.things == {}
    assert cloud.reason("CREATE_FAILED") == "bad is not wanted"
    assert cloud.reason("ROLLBACK_IN_PROGRESS") == (
        "The following resource(s) failed to create: [B]. Rollback requested by user."
    )
    assert cloud.events()[-5:] == [
        "s ROLLBACK_IN_PROGRESS",
        "B DELETE_COMPLETE",
        "A DELETE_IN_PROGRESS",
        "A DELETE_COMPLETE",
        "s ROLLBACK_COMPLETE",
    ]
    state = refused(cloud, "UpdateStack", StackName="s", TemplateBody=json.dumps(template(A=thing())))
    assert state.message == f"Stack:{cloud.stack()['StackId']} is in ROLLBACK_COMPLETE state and can not be updated."


@pytest.mark.parametrize(
    ("on_failure", "status", "left"), [("DO_NOTHING", "CREATE_FAILED", 1), ("DELETE", "DELETE_COMPLETE", 0)]
)
def test_on_failure_decides_what_stays(cloud: Cloud, on_failure: str, status: str, left: int) -> None:
    cloud.shelf.refuses.add("bad")
    body = json.dumps(template(A=thing(), B=thing("bad", DependsOn="A")))
    stack_id = cloud.call("CreateStack", StackName="s", TemplateBody=body, OnFailure=on_failure)["StackId"]
    assert cloud.status(stack_id) == status
    assert len(cloud.shelf.things) == left


def test_a_resource_that_another_one_needs_stays_when_that_one_cannot_go(cloud: Cloud) -> None:
    cloud.deploy(template(A=thing(), B=thing({"Ref": "A"}), C=thing()))
    cloud.shelf.stuck.add("B-2")
    cloud.call("DeleteStack", StackName="s")
    assert cloud.stack()["StackStatus"] == "DELETE_FAILED"
    assert cloud.stack()["StackStatusReason"] == "The following resource(s) failed to delete: [B]. "
    assert set(cloud.shelf.things) == {"A-1", "B-2"}
    cloud.call("DeleteStack", StackName="s", RetainResources=["B"])
    assert set(cloud.shelf.things) == {"B-2"}


def test_an_update_changes_what_differs_and_nothing_else(cloud: Cloud) -> None:
    cloud.deploy(template(A=thing("x"), B=thing("y")))
    cloud.shelf.log.clear()
    assert cloud.deploy(template(A=thing("x2"), B=thing("y")), create=False) == "UPDATE_COMPLETE"
    assert cloud.shelf.log == ["update A-1"]
    assert cloud.events()[-5:] == [
        "s UPDATE_IN_PROGRESS",
        "A UPDATE_IN_PROGRESS",
        "A UPDATE_COMPLETE",
        "s UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
        "s UPDATE_COMPLETE",
    ]


def test_an_update_without_changes_is_refused(cloud: Cloud) -> None:
    cloud.deploy(template(A=thing()))
    body = json.dumps({"Description": "other words", **template(A=thing())})
    error = refused(cloud, "UpdateStack", StackName="s", TemplateBody=body)
    assert (error.code, error.message) == ("ValidationError", "No updates are to be performed.")


def test_a_replacement_is_made_before_the_old_one_goes(cloud: Cloud) -> None:
    cloud.deploy(template(A=thing(properties={"Size": 1}), B=thing({"Ref": "A"})))
    cloud.shelf.log.clear()
    assert (
        cloud.deploy(template(A=thing(properties={"Size": 2}), B=thing({"Ref": "A"})), create=False)
        == "UPDATE_COMPLETE"
    )
    assert cloud.shelf.log == ["create A-3", "update B-2", "delete A-1"]
    assert cloud.shelf.things["B-2"]["Value"] == "A-3"


def test_a_resource_with_a_name_of_its_own_cannot_be_replaced(cloud: Cloud) -> None:
    cloud.deploy(template(A=thing(properties={"Name": "mine", "Size": 1})))
    cloud.deploy(template(A=thing(properties={"Name": "mine", "Size": 2})), create=False)
    assert cloud.status() == "UPDATE_ROLLBACK_COMPLETE"
    assert cloud.reason("UPDATE_FAILED") == (
        "CloudFormation cannot update a stack when a custom-named resource requires replacing. "
        "Rename mine and update the stack again."
    )
    assert cloud.shelf.things == {"mine": {"Name": "mine", "Size": 1, "Value": "v"}}


def test_a_failed_update_is_taken_back_whole(cloud: Cloud) -> None:
    cloud.deploy(template(A=thing("a"), R=thing("r", properties={"Size": 1}), Z=thing("z"), Gone=thing("g")))
    before = {name: dict(value) for name, value in cloud.shelf.things.items()}
    cloud.shelf.refuses.add("bad")
    after = template(
        A=thing("a2"), R=thing("r", properties={"Size": 2}), New=thing("n"), Z=thing("bad", DependsOn=["A", "R", "New"])
    )
    assert cloud.deploy(after, create=False) == "UPDATE_ROLLBACK_COMPLETE"
    assert cloud.shelf.things == before
    assert cloud.reason("UPDATE_ROLLBACK_IN_PROGRESS") == "The following resource(s) failed to update: [Z]. "
    left = cloud.call("ListStackResources", StackName="s")["StackResourceSummaries"]
    assert [one["LogicalResourceId"] for one in left] == ["A", "Gone", "R", "Z"]
    # The stack is what it was: the same template again has nothing to do.
    same = template(A=thing("a"), R=thing("r", properties={"Size": 1}), Z=thing("z"), Gone=thing("g"))
    assert refused(cloud, "UpdateStack", StackName="s", TemplateBody=json.dumps(same)).message == (
        "No updates are to be performed."
    )


def test_an_update_that_may_stay_broken_can_be_mended(cloud: Cloud) -> None:
    cloud.deploy(template(A=thing("a", properties={"Size": 1}), Z=thing("z")))
    cloud.shelf.refuses.add("bad")
    broken = template(A=thing("a", properties={"Size": 2}), Z=thing("bad", DependsOn="A"))
    assert cloud.deploy(broken, create=False, DisableRollback=True) == "UPDATE_FAILED"
    mended = template(A=thing("a", properties={"Size": 2}), Z=thing("good", DependsOn="A"))
    assert cloud.deploy(mended, create=False) == "UPDATE_COMPLETE"
    assert sorted(value["Value"] for value in cloud.shelf.things.values()) == ["a", "good"]


def test_a_rollback_that_fails_can_be_continued_without_the_resource(cloud: Cloud) -> None:
    cloud.deploy(template(A=thing("a"), Z=thing("z")))
    cloud.shelf.refuses |= {"bad", "a"}
    broken = template(A=thing("a2"), Z=thing("bad", DependsOn="A"))
    assert cloud.deploy(broken, create=False) == "UPDATE_ROLLBACK_FAILED"
    assert cloud.stack()["StackStatusReason"] == "The following resource(s) failed to update: [A]. "
    cloud.call("ContinueUpdateRollback", StackName="s", ResourcesToSkip=["A"])
    assert cloud.status() == "UPDATE_ROLLBACK_COMPLETE"


def test_an_update_can_be_cancelled(cloud: Cloud) -> None:
    cloud.deploy(template(A=thing("a")))
    cloud.shelf.on_create = lambda request: cloud.call("CancelUpdateStack", StackName="s")
    after = template(A=thing("a2"), B=thing("b", DependsOn="A"), C=thing("c", DependsOn="B"))
    assert cloud.deploy(after, create=False) == "UPDATE_ROLLBACK_COMPLETE"
    assert cloud.shelf.things == {"A-1": {"Value": "a"}}
    assert refused(cloud, "CancelUpdateStack", StackName="s").message == (
        "CancelUpdateStack cannot be called from current stack status"
    )


def test_what_is_retained_outlives_its_stack(cloud: Cloud) -> None:
    cloud.deploy(template(A=thing(DeletionPolicy="Retain"), B=thing(DeletionPolicy="RetainExceptOnCreate"), C=thing()))
    stack_id = cloud.stack()["StackId"]
    cloud.call("DeleteStack", StackName="s")
    assert set(cloud.shelf.things) == {"A-1", "B-2"}
    assert "A DELETE_SKIPPED" in cloud.events(stack_id)


def test_what_is_retained_except_on_create_goes_when_the_creation_fails(cloud: Cloud) -> None:
    cloud.shelf.refuses.add("bad")
    broken = template(A=thing(DeletionPolicy="Retain"), B=thing(DeletionPolicy="RetainExceptOnCreate"), C=thing("bad"))
    assert cloud.deploy(broken) == "ROLLBACK_COMPLETE"
    assert set(cloud.shelf.things) == {"A-1"}


def test_a_replaced_resource_stays_when_its_policy_says_so(cloud: Cloud) -> None:
    cloud.deploy(template(A=thing(properties={"Size": 1}, UpdateReplacePolicy="Retain")))
    cloud.deploy(template(A=thing(properties={"Size": 2}, UpdateReplacePolicy="Retain")), create=False)
    assert set(cloud.shelf.things) == {"A-1", "A-2"}
    assert cloud.events()[-2:] == ["A DELETE_SKIPPED", "s UPDATE_COMPLETE"]


def test_a_property_that_the_service_did_not_keep_fails_the_resource(cloud: Cloud) -> None:
    cloud.shelf.forgets.add("Other")
    assert cloud.deploy(template(A=thing(properties={"Other": {"X": 1}}))) == "ROLLBACK_COMPLETE"
    assert cloud.reason("CREATE_FAILED") == (
        "The service behind this local cloud did not keep these properties of Test::Thing: "
        "/Other (declared {'X': 1}, found None)"
    )
    assert cloud.shelf.things == {}


def test_a_kept_property_is_held_by_the_engine(cloud: Cloud) -> None:
    cloud.shelf.forgets.add("Kept")
    assert cloud.deploy(template(A=thing(properties={"Kept": [1]}))) == "CREATE_COMPLETE"
    assert cloud.stacks.kept() == {"A-1": {"Kept": [1]}}


def test_an_unknown_property_fails_the_resource_by_name(cloud: Cloud) -> None:
    cloud.deploy(template(A=thing(properties={"Nope": 1})))
    assert cloud.reason("CREATE_FAILED") == "Encountered unsupported property Nope"


def test_a_fault_of_the_handler_is_told_as_ours_and_rolled_back(cloud: Cloud) -> None:
    def broken(request: Request) -> None:
        raise KeyError("oops")

    cloud.shelf.on_create = broken
    assert cloud.deploy(template(A=thing())) == "ROLLBACK_COMPLETE"
    assert cloud.reason("CREATE_FAILED") == "Internal failure of the local cloud: KeyError: 'oops'"


def test_a_type_that_cannot_be_made_is_refused_before_anything_is(cloud: Cloud) -> None:
    text = "Resources:\n  A:\n    Type: Test::Thing\n  Alarm:\n    Type: AWS::CloudWatch::Alarm\n"
    error = refused(cloud, "CreateStack", StackName="s", TemplateBody=text)
    assert error.message.startswith("Template format error: Unrecognized resource types: [AWS::CloudWatch::Alarm].")
    assert "Alarm: AWS::CloudWatch::Alarm, line 5" in error.message
    assert cloud.call("ListStacks")["StackSummaries"] == []
    assert cloud.shelf.log == []


def test_capabilities_are_asked_for(cloud: Cloud) -> None:
    body = json.dumps({"Resources": {"A": {"Type": "Test::Guarded"}}})
    error = refused(cloud, "CreateStack", StackName="s", TemplateBody=body)
    assert (error.code, error.message) == (
        "InsufficientCapabilitiesException",
        "Requires capabilities : [CAPABILITY_IAM]",
    )
    assert cloud.deploy(body, Capabilities=["CAPABILITY_NAMED_IAM"]) == "CREATE_COMPLETE"


def test_a_protected_stack_is_not_deleted(cloud: Cloud) -> None:
    cloud.deploy(template(A=thing()), EnableTerminationProtection=True)
    error = refused(cloud, "DeleteStack", StackName="s")
    assert error.message == "Stack [s] cannot be deleted while TerminationProtection is enabled"
    cloud.call("UpdateTerminationProtection", StackName="s", EnableTerminationProtection=False)
    cloud.call("DeleteStack", StackName="s")
    assert cloud.shelf.things == {}


def test_an_export_in_use_holds_its_stack(cloud: Cloud) -> None:
    cloud.deploy(
        {**template(A=thing("shared")), "Outputs": {"O": {"Value": {"Ref": "A"}, "Export": {"Name": "shared-a"}}}}
    )
    cloud.deploy(template(B=thing({"Fn::ImportValue": "shared-a"})), name="user")
    assert cloud.shelf.things["B-2"]["Value"] == "A-1"
    assert cloud.call("ListExports")["Exports"] == [
        {"ExportingStackId": cloud.stack()["StackId"], "Name": "shared-a", "Value": "A-1"}
    ]
    assert cloud.call("ListImports", ExportName="shared-a") == {"Imports": ["user"]}
    error = refused(cloud, "DeleteStack", StackName="s")
    assert error.message == "Export shared-a cannot be deleted as it is in use by user"
    assert cloud.deploy(template(C=thing({"Fn::ImportValue": "nope"})), name="lost") == "ROLLBACK_COMPLETE"
    assert cloud.reason("CREATE_FAILED", "lost") == "No export named nope found"


def test_secrets_are_masked_wherever_they_would_show(cloud: Cloud) -> None:
    secret = {
        "Parameters": {"Secret": {"Type": "String", "NoEcho": True}},
        **template(A=thing({"Fn::Sub": "key ${Secret}"})),
    }
    given = [{"ParameterKey": "Secret", "ParameterValue": "hunter2"}]
    change = cloud.call(
        "CreateChangeSet", StackName="s", ChangeSetName="c", ChangeSetType="CREATE", TemplateBody=json.dumps(secret),
        Parameters=given,
    )  # fmt: skip
    cloud.call("ExecuteChangeSet", ChangeSetName=change["Id"])
    assert cloud.shelf.things["A-1"]["Value"] == "key hunter2"
    shown = [
        cloud.call("DescribeChangeSet", ChangeSetName=change["Id"], IncludePropertyValues=True),
        cloud.call("DescribeStackEvents", StackName="s"),
        cloud.call("DescribeStacks", StackName="s"),
    ]
    assert "hunter2" not in str(shown)


def test_stack_tags_reach_the_resources_and_own_tags_outweigh_them(cloud: Cloud) -> None:
    own = [{"Key": "team", "Value": "own"}]
    cloud.deploy(
        template(A=thing(properties={"Tags": own})),
        Tags=[{"Key": "team", "Value": "stack"}, {"Key": "x", "Value": "y"}],
    )
    assert cloud.shelf.things["A-1"]["Tags"] == [{"Key": "team", "Value": "own"}, {"Key": "x", "Value": "y"}]


def test_a_change_set_for_nothing_fails_and_cannot_be_executed(cloud: Cloud) -> None:
    cloud.deploy(template(A=thing()))
    change = cloud.call(
        "CreateChangeSet", StackName="s", ChangeSetName="c", TemplateBody=json.dumps(template(A=thing()))
    )
    described = cloud.call("DescribeChangeSet", ChangeSetName=change["Id"])
    assert (described["Status"], described["ExecutionStatus"]) == ("FAILED", "UNAVAILABLE")
    assert described["StatusReason"] == (
        "The submitted information didn't contain changes. Submit different information to create a change set."
    )
    error = refused(cloud, "ExecuteChangeSet", ChangeSetName=change["Id"])
    assert error.code == "InvalidChangeSetStatus"


def test_other_change_sets_are_obsolete_after_one_was_executed(cloud: Cloud) -> None:
    cloud.deploy(template(A=thing()))
    ids = [
        cloud.call(
            "CreateChangeSet", StackName="s", ChangeSetName=name, TemplateBody=json.dumps(template(A=thing(name)))
        )["Id"]
        for name in ("one", "two")
    ]
    cloud.call("ExecuteChangeSet", ChangeSetName=ids[0])
    assert cloud.shelf.things["A-1"]["Value"] == "one"
    described = cloud.call("DescribeChangeSet", ChangeSetName=ids[1])
    assert described["ExecutionStatus"] == "OBSOLETE"
    assert refused(cloud, "ExecuteChangeSet", ChangeSetName=ids[1]).code == "InvalidChangeSetStatus"


def test_an_operation_that_is_not_served_says_so(cloud: Cloud) -> None:
    error = refused(cloud, "DetectStackDrift", StackName="s")
    assert (error.code, error.status) == ("NotImplemented", 501)
    assert "DetectStackDrift is not supported by this local cloud" in error.message


@pytest.mark.parametrize(
    ("parameters", "told"),
    [
        ({"ResourceTypes": ["AWS::*"]}, "ResourceTypes is not supported by this local cloud"),
        ({"StackPolicyBody": "{}"}, "StackPolicyBody is not supported by this local cloud"),
        (
            {"RollbackConfiguration": {"RollbackTriggers": [{"Type": "x", "Arn": "y"}]}},
            "Rollback Trigger Type not supported",
        ),
        ({"Tags": None, "Parameters": [{"ParameterKey": "P"}]}, "Parameters: [P] do not exist in the template"),
    ],
)
def test_an_option_without_effect_here_is_refused(cloud: Cloud, parameters: dict[str, Any], told: str) -> None:
    error = refused(cloud, "CreateStack", StackName="s", TemplateBody=json.dumps(template(A=thing())), **parameters)
    assert error.message == told


def test_physical_names_fit_their_service(cloud: Cloud) -> None:
    names = Names(source=random.Random(1))
    for stack, logical_id in (("s", "A"), ("s" * 128, "A" * 255), ("stack-" * 10, "Short"), ("a", "L" * 80)):
        name = names.physical(stack, logical_id, maximum=64)
        assert len(name) <= 64 and len(name.rsplit("-", 1)[-1]) == 12 and "--" not in name
    assert names.physical("Stack", "MyBucket", maximum=63, lower=True).startswith("stack-mybucket-")
