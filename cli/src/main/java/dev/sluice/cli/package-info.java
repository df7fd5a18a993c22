/** The command line: parse, call, print, exit code; nothing else. */
package dev.sluice.cli;
