/**
 * The events of a pipeline: typed over their JSON, ordered, told apart, chosen and printed.
 *
 * <p>Nothing here asks a workspace; an event is what somebody else read.
 */
package dev.sluice.deploy.events;
