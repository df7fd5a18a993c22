/** From what the user named on the command line to the project's bundle. */
package dev.sluice.cli.project;
