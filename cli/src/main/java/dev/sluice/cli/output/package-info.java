/** The output folder: what is in it, what would change, and the one that writes it. */
package dev.sluice.cli.output;
