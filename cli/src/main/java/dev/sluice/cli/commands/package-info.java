/** The commands: each parses, calls, prints and returns its exit code. */
package dev.sluice.cli.commands;
