"""Queries by Amazon Athena."""

from __future__ import annotations

from stepsmith.tasks.calls import optimized

start_query_execution = optimized(
    "athena",
    "startQueryExecution",
    "Run a query and wait for its end; ``.result.QueryExecution`` describes it, rows come from ``get_query_results``.",
)
stop_query_execution = optimized("athena", "stopQueryExecution", "Stop a query.")
get_query_execution = optimized("athena", "getQueryExecution", "How a query stands.")
get_query_results = optimized("athena", "getQueryResults", "The rows that a query found, a page at a time.")
