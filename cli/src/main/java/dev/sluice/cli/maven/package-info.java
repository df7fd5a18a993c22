/** Maven, called for what only it knows or does. */
package dev.sluice.cli.maven;
