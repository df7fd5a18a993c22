/**
 * The connection to a workspace, for everything that deploys, runs and watches.
 *
 * <p>{@link dev.sluice.deploy.workspace.Connector} finds out whom and how to ask (profiles,
 * environment, every authentication that the platform's SDK has) and gives a {@link
 * dev.sluice.deploy.workspace.Workspace}. That has a small typed service for each part of the REST
 * API. Bodies are JSON trees, so that what was compiled is sent as it is and what comes back loses
 * nothing.
 *
 * <p>All services share one loop that repeats what may be repeated, within a budget of time; what a
 * repetition could do twice is sent once. Every failure is a {@link
 * dev.sluice.deploy.workspace.WorkspaceException}: its kind says what it means, {@code
 * outcomeUnknown} whether the request may have had its effect. No secret is in any of its texts.
 *
 * <p>Only this package names classes of the SDK.
 */
package dev.sluice.deploy.workspace;
