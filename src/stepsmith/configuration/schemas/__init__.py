"""JSON Schemas (draft 2020-12) of the files that people edit. Data only; read by ``configuration.schema``."""
