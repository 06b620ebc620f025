"""Type stubs: what is in them is Python, and says the same as the models."""

from __future__ import annotations

import ast
import inspect

import pytest

from stepsmith.integrations import services
from stepsmith.tasks import aws_sdk


def functions(text: str) -> dict[str, ast.FunctionDef]:
    return {node.name: node for node in ast.parse(text).body if isinstance(node, ast.FunctionDef)}


@pytest.mark.parametrize("segment", ["dynamodb", "iot", "kinesis", "lambda", "s3", "sesv2"])
def test_a_function_of_a_stub_has_the_parameters_of_the_call(segment: str) -> None:
    service = getattr(aws_sdk, segment)
    written = functions(aws_sdk.stubs(segment, how=""))
    assert set(written) <= set(dir(service))
    for name in sorted(written)[:40]:
        expected = inspect.signature(getattr(service, name)).parameters
        found = written[name].args
        assert [one.arg for one in found.posonlyargs] == ["name"]
        assert {one.arg for one in found.kwonlyargs} == set(expected) - {"name"}
        required = {
            one.arg for one, default in zip(found.kwonlyargs, found.kw_defaults, strict=True) if default is None
        }
        assert required == {
            one.name for one in expected.values() if one.default is inspect.Parameter.empty and one.name != "name"
        }


def test_what_step_functions_cannot_call_is_left_out() -> None:
    assert "select_object_content" not in functions(aws_sdk.stubs("s3", how=""))


def test_every_name_in_a_stub_is_defined_there() -> None:
    """Structures refer to each other, in any order and to themselves."""
    tree = ast.parse(aws_sdk.stubs("bedrockruntime", how=""))
    defined = {node.name for node in tree.body if isinstance(node, ast.ClassDef)}
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and node.id.endswith(("Dict", "Answer"))}
    assert used - {"_t"} <= defined


@pytest.mark.parametrize("segment", sorted(services())[::40])
def test_a_stub_is_python(segment: str) -> None:
    ast.parse(aws_sdk.stubs(segment, how=""))
