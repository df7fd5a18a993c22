/**
 * What {@code watch} needs to know, asked of a workspace; and the one thing that it starts, an
 * update.
 */
package dev.sluice.deploy.observe;
