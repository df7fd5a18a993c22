/**
 * A workspace on the loopback interface: for tests, and for trying Sluice without a platform.
 *
 * <p>{@link dev.sluice.deploy.fake.FakeWorkspace} answers the parts of the REST API that Sluice
 * uses, as strictly as the platform or more: unknown fields, wrong types and unknown paths are
 * refused and written down as problems. Every token is a workspace of its own ({@link
 * dev.sluice.deploy.fake.FakeState}); updates go on by one state with each poll, as a {@link
 * dev.sluice.deploy.fake.UpdateScript} says. {@link dev.sluice.deploy.fake.Fault} makes requests
 * fail, before or after they had their effect. {@link dev.sluice.deploy.fake.ManualTime} is a clock
 * that only waiting moves on.
 *
 * <pre>{@code
 * try (FakeWorkspace fake = FakeWorkspace.start(new ManualTime())) {
 *   Workspace workspace = fake.connector("token-1").connect();
 *   fake.faults().add(Fault.status(503).on("GET .*").times(1));
 *   ..
 *   assertThat(fake.problems()).isEmpty();
 * }
 * }</pre>
 */
package dev.sluice.deploy.fake;
