/** Artifacts from a bundle without errors; a package for each kind. */
package dev.sluice.compiler.emit;
