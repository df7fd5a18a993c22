package dev.sluice.testing;

import dev.sluice.compiler.diff.FileDifference;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.approvaltests.approvers.ApprovalApprover;
import org.approvaltests.approvers.FileApprover;
import org.approvaltests.core.ApprovalFailureReporter;
import org.approvaltests.core.VerifyResult;

/** Compares all files of an output with the approved ones at once. */
final class FolderApprover implements ApprovalApprover {

  /** The system property that makes every test accept what it got. */
  static final String APPROVE = "sluice.approve";

  private final ApprovedFolder approved;
  private final SortedMap<String, String> files;
  private List<FileDifference> differences = List.of();

  FolderApprover(ApprovedFolder approved, SortedMap<String, String> files) {
    this.approved = approved;
    this.files = files;
  }

  @Override
  public VerifyResult approve() {
    FileApprover.tracker.assertUnique(approved.path().toAbsolutePath().toString());
    differences = FileDifference.between(approved.read(), files);
    return VerifyResult.from(differences.isEmpty());
  }

  @Override
  public void cleanUpAfterSuccess(ApprovalFailureReporter reporter) {
    approved.received().write(Collections.emptySortedMap());
  }

  /** Starts no diff tool, which would get dozens of files; the failure itself shows the diff. */
  @Override
  public VerifyResult reportFailure(ApprovalFailureReporter reporter) {
    if (Boolean.getBoolean(APPROVE)) {
      approved.write(files);
      return VerifyResult.SUCCESS;
    }
    approved.received().write(files);
    return VerifyResult.FAILURE;
  }

  @Override
  public void fail() {
    throw Failures.differs(approved, differences);
  }
}
