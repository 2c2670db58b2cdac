"""English as no language has it: every letter changed, every text a third longer, between brackets.

On a page in it, plain English was said past the catalogue, and what is cut off will be cut off in German too.
"""

from __future__ import annotations

from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Transformer

_LETTERS = str.maketrans("aceinosuyzACEINOSUYZ", "áçéíñóšúýžÁÇÉÍÑÓŠÚÝŽ")


def pseudo(entry: str) -> str:
    """A message's source in the pseudo-language; what is not text in it stays."""
    resource = FluentParser(with_spans=False).parse(entry)
    return FluentSerializer().serialize(_Change().visit(resource))


class _Change(Transformer):
    def visit_Message(self, node: ast.Message) -> ast.Message:  # noqa: N802
        self.generic_visit(node)
        if node.value:
            node.value.elements.insert(0, ast.TextElement("⟦"))
            node.value.elements.append(ast.TextElement("⟧"))
        return node

    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:  # noqa: N802
        words = node.value.translate(_LETTERS)
        letters = sum(character.isalpha() for character in words)
        node.value = words + "~" * (letters // 3)
        return node
