/** New projects for users. */
package dev.sluice.cli.init;
