/** A small algebra of layouts: what fits on a line stays there, what does not breaks. */
package dev.sluice.compiler.emit.layout;
