"""Nothing in the chain can be caught."""

from stepsmith import Fail, Pass, Step, Wait, workflow


@workflow
def wrong(run) -> Step:
    return (Pass("One") >> Wait("Two", seconds=1)).catch(Fail("GaveUp"))
