/**
 * What becomes of a deployed pipeline: its updates, its data quality, its health, why it failed.
 *
 * <p>Everything but {@link dev.sluice.deploy.watch.Follower} is a value made of what was read
 * before, with printers that are functions to text and JSON. Nothing here asks a workspace or looks
 * at a clock by itself.
 */
package dev.sluice.deploy.watch;
