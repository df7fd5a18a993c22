/** Who reads whom, under which names, with which columns. */
package dev.sluice.compiler.graph;
