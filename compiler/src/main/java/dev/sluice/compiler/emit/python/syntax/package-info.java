/** Pieces of Python as trees, and their text exactly as {@code ruff format} writes it. */
package dev.sluice.compiler.emit.python.syntax;
