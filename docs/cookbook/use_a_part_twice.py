"""Use a part in two places

States are values and a part of a workflow is a function that returns them: nothing is registered, and nothing
"already has a next". A state that stands twice becomes `Name (2)`, and each place may be given other names.
"""

from dataclasses import dataclass

from stepsmith import Choice, Parallel, Step, Succeed, Task, retry, workflow
from stepsmith.resources import Function
from stepsmith.tasks import lambda_
from stepsmith.testing import run


@dataclass
class Upload:
    uri: str


@dataclass
class Copy:
    uri: str
    bytes: int


copy = Function("Copy", handler="copy.handler", source="functions/copy", gives=Copy)
check = Function("Check", handler="check.handler", source="functions/check")


def checked_copy(region: str, uri: str) -> tuple[Task[Copy], Step]:
    """A copy in a region, checked when there is anything in it."""
    copied = lambda_.invoke(f"CopyTo{region}", copy, {"uri": uri, "region": region}, retry=[retry.lambda_service()])
    checked = lambda_.invoke(f"Check{region}", check, {"uri": copied.result.uri})
    return copied, copied >> Choice(f"Empty{region}").when(copied.result.bytes > 0, checked)


@workflow
def replicate(upload: Upload) -> Step:
    _, north = checked_copy("North", upload.uri)
    south, then = checked_copy("South", upload.uri)
    audit = lambda_.invoke("Audit", check, {"uri": upload.uri})
    last = then >> audit >> Succeed("Done", output=south.result.bytes)
    return Parallel("Both", north >> audit, audit) >> last


def test_every_region_is_checked_and_the_audit_runs_thrice() -> None:
    mocks = {
        **{f"CopyTo{region}": {"uri": region, "bytes": size} for region, size in (("North", 0), ("South", 5))},
        **dict.fromkeys(["CheckNorth", "CheckSouth", "Audit", "Audit (2)", "Audit (3)"], "ok"),
    }
    done = run(replicate, {"uri": "s3://in/1"}, mocks=mocks)
    assert done.output == 5
    assert [done.states[name].visits for name in ("CheckNorth", "CheckSouth", "Audit (3)")] == [0, 1, 1]
