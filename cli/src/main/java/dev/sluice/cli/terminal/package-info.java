/** What every command says, and how it ends. */
package dev.sluice.cli.terminal;
