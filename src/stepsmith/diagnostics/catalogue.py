"""Every rule, once. ``validate``, ``explain``, the pages and the tests read this table.

Families: 10xx structure (from the reader), 20xx transitions, 30xx data flow and paths, 31xx JSONata, 40xx errors and
retries, 50xx services, 60xx quotas, 70xx CloudFormation and Batch, 80xx suppressions. A code is never
used again for something else.
"""

from __future__ import annotations

from stepsmith.diagnostics.diagnostic import Rule, Severity

E, W = Severity.ERROR, Severity.WARNING

UNREADABLE = Rule(
    code="SS1001", name="unreadable-text", severity=E, message="{problem}", aws_code="INVALID_JSON_DESCRIPTION"
)
DUPLICATE_MEMBER = Rule(
    code="SS1002", name="duplicate-member", severity=E, message="{problem}", on_key=True, at_creation=False
)
MISSING_FIELD = Rule(code="SS1003", name="missing-field", severity=E, message="{owner} needs the field {field}")
UNKNOWN_FIELD = Rule(
    code="SS1004", name="unknown-field", severity=E, message="{field} is not a field of {owner}", on_key=True
)
WRONG_TYPE = Rule(code="SS1005", name="wrong-type", severity=E, message="{field} must be {expected}, found {found}")
OUT_OF_RANGE = Rule(code="SS1006", name="out-of-range", severity=E, message="{field} must be {expected}, found {found}")
UNKNOWN_VALUE = Rule(
    code="SS1007", name="unknown-value", severity=E, message="{field} must be one of {expected}, found {found}"
)
WRONG_LANGUAGE = Rule(
    code="SS1008",
    name="field-of-the-other-language",
    severity=E,
    message="{field} is for {other} states; this state is {language}",
    on_key=True,
)
EXCLUSIVE_FIELDS = Rule(
    code="SS1009", name="exclusive-fields", severity=E, message="{owner} takes one of {fields}, found {found}"
)
LANGUAGE_DOWNGRADE = Rule(
    code="SS1010",
    name="jsonpath-under-jsonata",
    severity=E,
    message="a state cannot go back to JSONPath when the whole machine is JSONata",
)
STATE_NAME = Rule(
    code="SS1011", name="state-name", severity=E, message="{problem}", aws_code="INVALID_STATE_NAME", on_key=True
)
TIMESTAMP = Rule(
    code="SS1012",
    name="bad-timestamp",
    severity=E,
    message="{field} must be an RFC 3339 timestamp such as 2026-11-20T08:30:00Z, found {found!r}",
)
MAP_MODE = Rule(code="SS1013", name="map-mode", severity=E, message="{problem}")
MAP_OPTIONS = Rule(code="SS1014", name="map-options", severity=E, message="{problem}")
DUPLICATE_LABEL = Rule(
    code="SS1015",
    name="duplicate-label",
    severity=E,
    message="the Label {label!r} is used by another Map of the machine, at {other}",
    aws_code="DUPLICATE_LABEL_NAME",
)
DISTRIBUTED_ONLY = Rule(
    code="SS1016",
    name="only-for-distributed",
    severity=W,
    message="{field} does nothing in an inline Map",
    on_key=True,
    at_creation=False,
)

MISSING_TARGET = Rule(
    code="SS2001",
    name="missing-target",
    severity=E,
    message="{field} goes to {target!r}, which is not a state of this scope",
    aws_code="MISSING_TRANSITION_TARGET",
)
NO_DEFAULT = Rule(
    code="SS2007",
    name="no-default",
    severity=Severity.INFO,
    message="without a Default, an input that no rule matches ends the execution with an error that nothing catches",
    at_creation=False,
)
UNREACHABLE_STATE = Rule(
    code="SS2002",
    name="unreachable-state",
    severity=E,
    message="no transition leads to {state!r}",
    aws_code="MISSING_TRANSITION_TARGET",
    on_key=True,
)
NO_END = Rule(
    code="SS2003",
    name="no-end",
    severity=E,
    message="no state of this scope can end it: every path goes on for ever",
    aws_code="MISSING_END_STATE",
)
DUPLICATE_STATE = Rule(
    code="SS2004",
    name="duplicate-state",
    severity=E,
    message="the name {state!r} is used by another state of the machine, at {other}",
    aws_code="DUPLICATE_STATE_NAME",
    on_key=True,
)
ENDLESS_LOOP = Rule(
    code="SS2005",
    name="endless-loop",
    severity=E,
    message="no transition leads out of this loop, so that the execution can never succeed: {states}",
    on_key=True,
    at_creation=False,
)
BUSY_LOOP = Rule(
    code="SS2006",
    name="busy-loop",
    severity=W,
    message="this loop runs at full speed until its history is full: {reason} ({states})",
    on_key=True,
    at_creation=False,
)

BAD_PATH = Rule(code="SS3001", name="bad-path", severity=E, message="{field}: {problem}")
UNDEFINED_VARIABLE = Rule(
    code="SS3002",
    name="undefined-variable",
    severity=E,
    message="${variable} is not assigned on every path that reaches this state: {path}",
    at_creation=False,
)
SHADOWED_VARIABLE = Rule(
    code="SS3003",
    name="shadowed-variable",
    severity=E,
    message="${variable} is assigned in an enclosing scope; an inner scope may read it but not assign it",
    on_key=True,
)
VARIABLE_NAME = Rule(code="SS3004", name="variable-name", severity=E, message="{problem}", on_key=True)
NO_DOLLAR = Rule(
    code="SS3005",
    name="no-dollar",
    severity=W,
    message="{field} is the text {text!r}: a path or a function is read only where the name ends in .$",
    aws_code="NO_DOLLAR",
)
STATIC_RESULT = Rule(
    code="SS3006",
    name="static-result",
    severity=W,
    message="{text!r} in a Result stays as it is: no path is read there",
    aws_code="PASS_RESULT_IS_STATIC",
)
NO_PATH = Rule(
    code="SS3007",
    name="no-path",
    severity=W,
    message="{field} is the text {text!r}: a path is read only where the field's name ends in Path",
    aws_code="NO_PATH",
)
PATH_FUNCTION = Rule(
    code="SS3008",
    name="path-function",
    severity=E,
    message="AWS has no function {function} in paths: it looks for a member of that name and fails",
    at_creation=False,
)
ROUNDED = Rule(
    code="SS3010",
    name="rounded-number",
    severity=W,
    message="{function} rounds {number} to a whole number",
    at_creation=False,
)
OTHER_LANGUAGE = Rule(
    code="SS3009",
    name="text-of-the-other-language",
    severity=W,
    message="{text!r} is {other}; in this {mine} state it stays as it is",
    at_creation=False,
)
NO_CONTEXT_MEMBER = Rule(
    code="SS3011",
    name="no-context-member",
    severity=E,
    message="{text} is never there: the context object has no member {member} at this place",
    at_creation=False,
)

BAD_EXPRESSION = Rule(
    code="SS3101",
    name="bad-expression",
    severity=E,
    message="{problem}",
    aws_code="INVALID_JSONATA_EXPRESSION",
)
UNSUPPORTED_EXPRESSION = Rule(
    code="SS3102",
    name="unsupported-expression",
    severity=E,
    message="{problem}",
    aws_code="UNSUPPORTED_JSONATA_EXPRESSION",
)
HALF_DELIMITED = Rule(
    code="SS3103",
    name="half-delimited",
    severity=E,
    message="an expression begins with {{% and ends with %}}; this text has only one of them",
)
NO_DELIMITERS = Rule(
    code="SS3104",
    name="no-delimiters",
    severity=W,
    message="{text!r} is a text: an expression stands between {{% and %}}",
    at_creation=False,
)

WILDCARD_NOT_LAST = Rule(
    code="SS4001", name="wildcard-not-last", severity=E, message="States.ALL must stand alone in the last {kind}"
)
RESERVED_ERROR = Rule(
    code="SS4002",
    name="reserved-error-name",
    severity=W,
    message="{error!r} begins with States. but AWS has no such error",
)
HEARTBEAT = Rule(
    code="SS4003",
    name="heartbeat-not-below-timeout",
    severity=E,
    message="HeartbeatSeconds is {heartbeat}, which is not below TimeoutSeconds, {timeout}",
)
NO_TOKEN_TIMEOUT = Rule(
    code="SS4006",
    name="token-without-timeout",
    severity=W,
    message="nothing bounds the wait for the token: without TimeoutSeconds or HeartbeatSeconds it lasts up to a year",
    at_creation=False,
)
NEVER_MATCHES = Rule(
    code="SS4004",
    name="never-matches",
    severity=W,
    message="this {kind} never matches {error}: {reason}",
    at_creation=False,
)
NO_RETRY = Rule(
    code="SS4005",
    name="retrier-without-effect",
    severity=Severity.INFO,
    message="MaxAttempts 0 in the last retrier changes nothing: {errors} would not be retried without it either",
    at_creation=False,
)

UNKNOWN_RESOURCE = Rule(code="SS5001", name="unknown-resource", severity=E, message="{problem}")
EXPRESS_PATTERN = Rule(
    code="SS5002",
    name="express-pattern",
    severity=E,
    message="Express state machine does not support '{pattern}' service integration",
)
PARAMETER = Rule(code="SS5003", name="service-parameter", severity=E, message="{problem}")
NO_TASK_TOKEN = Rule(
    code="SS5004",
    name="no-task-token",
    severity=E,
    message=".waitForTaskToken needs the task token in its parameters, and nothing here reads it",
    at_creation=False,
)
EXPRESS_FEATURE = Rule(code="SS5005", name="express-feature", severity=E, message="{problem}")
SECRET = Rule(
    code="SS5006",
    name="secret-in-plain-text",
    severity=W,
    message="{kind} stands in plain text in the definition",
    at_creation=False,
)
NO_RESULT_MEMBER = Rule(
    code="SS5007",
    name="no-result-member",
    severity=E,
    message="{text} is never there: the result of {call} has no member {member} at this place",
    at_creation=False,
)

DEFINITION_SIZE = Rule(
    code="SS6001",
    name="definition-size",
    severity=E,
    message="the definition has {size} characters; AWS takes at most {limit}",
)
PAYLOAD_SIZE = Rule(
    code="SS6002",
    name="payload-size",
    severity=E,
    message="{name} has {size} bytes; a payload may have {limit}",
    at_creation=False,
)
LONG_WAIT = Rule(
    code="SS6003",
    name="wait-beyond-the-end",
    severity=E,
    message="this waits for {seconds} s and can never end: {owner} is {limit} s",
    at_creation=False,
)
LATE_TIMEOUT = Rule(
    code="SS6004",
    name="timeout-beyond-the-end",
    severity=W,
    message="TimeoutSeconds {seconds} never comes: {owner} is {limit} s",
    at_creation=False,
)
HISTORY_SIZE = Rule(
    code="SS6005",
    name="history-size",
    severity=E,
    message="{what} write at least {events} events into the history, which ends at {limit}",
    at_creation=False,
)

UNDECLARED_SUBSTITUTION = Rule(
    code="SS7001",
    name="undeclared-substitution",
    severity=W,
    message="${{{name}}} is not filled in: DefinitionSubstitutions has no member {name!r}",
    at_creation=False,
)
UNUSED_SUBSTITUTION = Rule(
    code="SS7002",
    name="unused-substitution",
    severity=W,
    message="the definition does not use ${{{name}}}",
    at_creation=False,
)
NO_DEFINITION_FILE = Rule(
    code="SS7003", name="no-definition-file", severity=E, message="the definition {file!r} cannot be read: {problem}"
)

UNUSED_SUPPRESSION = Rule(code="SS8001", name="unused-suppression", severity=W, message="{problem}", at_creation=False)
BAD_SUPPRESSION = Rule(code="SS8002", name="bad-suppression", severity=W, message="{problem}", at_creation=False)

CATALOGUE: dict[str, Rule] = {rule.code: rule for rule in list(globals().values()) if isinstance(rule, Rule)}
