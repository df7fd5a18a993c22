/**
 * What is compiled, brought into a workspace, and what becomes of it there.
 *
 * <p>{@code workspace} is the connection: small typed services over the REST API, whose bodies are
 * JSON trees, and one kind of exception. No other package names a class of the platform's SDK.
 * {@code fake} is a workspace on the loopback interface, for tests and for trying things out.
 */
package dev.sluice.deploy;
