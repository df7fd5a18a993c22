package dev.sluice.testing;

import static java.util.Objects.requireNonNull;

import org.approvaltests.namer.StackTraceNamer;

/**
 * The test that is running.
 *
 * @param className the binary name of the test's class
 * @param approval what ApprovalTests calls it: class, method, and the parameters of the test if
 *     they were given to {@code Approvals.NAMES}
 */
record TestName(String className, String approval) {

  TestName {
    requireNonNull(className, "className");
    requireNonNull(approval, "approval");
  }

  /** The test further down on the stack. */
  static TestName current() {
    StackTraceNamer namer = new StackTraceNamer();
    return new TestName(namer.getInfo().getFullClassName(), namer.getApprovalName());
  }
}
