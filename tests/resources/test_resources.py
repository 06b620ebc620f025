"""Resources are frozen data, and what exists only once deployed is a token."""

from __future__ import annotations

import dataclasses

import pytest

from stepsmith.errors import DefinitionError
from stepsmith.resources import (
    Bucket,
    Budget,
    Function,
    Grant,
    JobDefinition,
    JobQueue,
    Parameter,
    Token,
    Topic,
    tokens_in,
)

DATA = Bucket("Data")


@pytest.mark.parametrize(
    ("token", "name", "attribute"),
    [
        (DATA.name, "DataName", "Ref"),
        (DATA.arn, "DataArn", "Arn"),
        (Topic("Alerts").arn, "AlertsArn", "Ref"),
        (Budget("Monthly", limit_usd=100).name, "MonthlyName", "Ref"),
        (Function("GuardBudget", handler="a.b", source="f").arn, "GuardBudgetArn", "Arn"),
        (Function("GuardBudget", handler="a.b", source="f").name, "GuardBudgetName", "Ref"),
        (JobQueue("gpu-spot").arn, "GpuSpotQueueArn", "Arn"),
        (JobDefinition("Stage0", definition="x", queue=JobQueue("cpu")).arn, "Stage0JobDefinitionArn", "Ref"),
        (Parameter("MonthlyBudgetUsd").value, "MonthlyBudgetUsd", "Ref"),
    ],
)
def test_a_token_is_written_as_the_substitution_of_its_name(token: Token, name: str, attribute: str) -> None:
    assert (token.name, token.attribute) == (name, attribute)
    assert f"{token}" == str(token) == f"${{{name}}}"
    assert name.isalnum()


def test_a_token_is_found_again_in_a_text() -> None:
    assert list(tokens_in(f"s3://{DATA.name}/runs/${{Unknown}}")) == [DATA.name]


def test_a_name_that_two_tokens_write_is_refused_where_it_is_used() -> None:
    text = f"{Bucket('Twice').name} {Parameter('TwiceName').value}"
    with pytest.raises(DefinitionError, match=r"\$\{TwiceName\} stands for two things"):
        list(tokens_in(text))


def test_a_format_cannot_be_applied_to_a_token() -> None:
    with pytest.raises(DefinitionError, match="known only when the stack is deployed"):
        f"{DATA.name:>20}"


def test_resources_and_tokens_are_frozen_and_can_be_collected_in_sets() -> None:
    job = JobDefinition("Stage0", definition="x", queue=JobQueue("cpu"), bucket=DATA, outputs={"rows": "rows.json"})
    function = Function(
        "F",
        handler="a.b",
        source="f",
        environment={"BUCKET": DATA.name},
        allows=[Grant(actions=["s3:GetObject"], resources=[f"{DATA.arn}/*"])],
    )
    assert len({job, function, DATA, DATA.name, Bucket("Data")}) == 4
    with pytest.raises(dataclasses.FrozenInstanceError):
        DATA.id = "Other"  # type: ignore[misc]
    with pytest.raises(AttributeError, match="frozen"):
        DATA.name.name = "x"


@pytest.mark.parametrize("identifier", ["", "1Data", "my-bucket", "my_bucket", "Ä", "a b"])
def test_an_id_that_cannot_be_a_logical_id_is_refused(identifier: str) -> None:
    with pytest.raises(DefinitionError, match="letters and digits only"):
        Bucket(identifier)


def test_outputs_need_a_bucket_and_names_that_are_identifiers() -> None:
    with pytest.raises(DefinitionError, match="no bucket"):
        JobDefinition("Stage0", definition="x", queue=JobQueue("cpu"), outputs={"rows": "rows.json"})
    with pytest.raises(DefinitionError, match="not an identifier"):
        JobDefinition("Stage0", definition="x", queue=JobQueue("cpu"), bucket=DATA, outputs={"a-b": "rows.json"})
