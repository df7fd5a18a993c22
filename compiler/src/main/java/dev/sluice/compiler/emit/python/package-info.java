/** Pipelines as Python, in the dialects of current and of older workspaces. */
package dev.sluice.compiler.emit.python;
