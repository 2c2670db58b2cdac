"""The HTTP interface as OpenAPI 3.1, made of the routes themselves: their addresses, docstrings and what they take."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
from flask import Flask

from facilitator import __version__
from facilitator.web.errors import STATUS

ERROR = {"$ref": "#/components/responses/Error"}
REFUSED = sorted({*STATUS.values(), 410, 413, 421})
OPEN = ("/api/join", "/api/enter", "/api/schema", "/api/openapi.json", "/api/methods")  # need no key
JSON = "application/json"


def describe(app: Flask) -> dict[str, Any]:
    """The document: every route below /api."""
    bodies = [getattr(view, "body", None) for view in app.view_functions.values()]
    shapes = [*dict.fromkeys(shape for shape in bodies if isinstance(shape, type))]
    references, definitions = msgspec.json.schema_components(shapes, ref_template="#/components/schemas/{name}")
    by_shape = dict(zip(shapes, references, strict=True))
    paths: dict[str, dict[str, Any]] = {}
    for rule in app.url_map.iter_rules():
        if rule.rule.startswith("/api/"):
            view = app.view_functions[rule.endpoint]
            path = rule.rule.replace("<path:", "<").replace("<", "{").replace(">", "}")
            for method in sorted((rule.methods or set()) & {"GET", "POST", "PUT", "DELETE"}):
                paths.setdefault(path, {})[method.lower()] = _operation(path, method, rule.arguments, view, by_shape)
    return {
        "openapi": "3.1.0",
        "info": {"title": "facilitator", "version": __version__, "license": {"name": "MIT", "identifier": "MIT"}},
        "paths": dict(sorted(paths.items())),
        "components": {
            "schemas": definitions,
            "securitySchemes": {
                "key": {"type": "http", "scheme": "bearer", "description": "The key of a link, or a person's token."},
                "host": {"type": "apiKey", "in": "header", "name": "X-Host-Key"},
            },
            "responses": {"Error": {"description": "What is wrong, and what to do.", "content": _json(_ERROR_BODY)}},
        },
    }


_ERROR_BODY = {
    "type": "object",
    "required": ["error"],
    "properties": {
        "error": {
            "type": "object",
            "required": ["code", "message"],
            "properties": {
                "code": {"enum": sorted(STATUS)},
                "message": {"type": "string"},
                "field": {"type": "string"},
            },
        }
    },
}


def _operation(
    path: str, method: str, arguments: set[str], view: Callable[..., Any], by_shape: dict[type, Any]
) -> dict[str, Any]:
    in_path = [_parameter(name, "path") for name in sorted(arguments)]
    asked = [_parameter(name, "query") for name in getattr(view, "query", [])]
    made: dict[str, Any] = {
        "operationId": f"{method.lower()} {path}",
        "summary": " ".join((view.__doc__ or "").split()),
        "parameters": in_path + asked,
        "responses": {"2XX": {"description": "Done."}, **{str(status): ERROR for status in REFUSED}},
    }
    if path not in OPEN:
        made["security"] = [{"host": []}] if path in ("/api/sessions", *_LIBRARY) else [{"key": []}]
    body = getattr(view, "body", None)
    if isinstance(body, type):
        made["requestBody"] = {"required": True, "content": _json(by_shape[body])}
    elif body:
        made["requestBody"] = {"required": True, "content": {body: {"schema": {"type": "string", "format": "binary"}}}}
    return made


_LIBRARY = ("/api/library", "/api/library/search")


def _parameter(name: str, where: str) -> dict[str, Any]:
    return {"name": name, "in": where, "required": where == "path", "schema": {"type": "string"}}


def _json(schema: dict[str, Any]) -> dict[str, Any]:
    return {JSON: {"schema": schema}}
