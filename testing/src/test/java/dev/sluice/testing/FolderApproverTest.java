package dev.sluice.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.approvaltests.Approvals;
import org.approvaltests.approvers.FileApprover;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

class FolderApproverTest {

  @TempDir Path temporary;

  @Test
  void acceptsEqualFolders() throws IOException {
    approved("src/a.py", "a = 1\n");

    assertThatCode(() -> verify(Map.of("src/a.py", "a = 1\n"))).doesNotThrowAnyException();
    assertThat(folder().received().path()).doesNotExist();
  }

  @Test
  void takesLineEndsOfAnotherSystemForEqual() throws IOException {
    approved("a.py", "a = 1\r\nb = 2\r\n");

    assertThatCode(() -> verify(Map.of("a.py", "a = 1\nb = 2\n"))).doesNotThrowAnyException();
  }

  @Test
  void showsEveryDifferenceAndHowToAcceptIt() throws IOException {
    approved("changed.py", "a = 1\nb = 2\nc = 3\n");
    approved("gone.py", "gone = True\n");
    approved("same.py", "same = True\n");

    AssertionFailedError failure =
        failure(
            Map.of(
                "changed.py", "a = 1\nb = 3\nc = 3\n",
                "new.py", "new = True",
                "same.py", "same = True\n"));

    assertThat(failure.getMessage().replace(temporary.toString(), "."))
        .isEqualTo(
            """
            The output is not what is approved in ./T.test: 1 file differs, 1 file is new, 1 file is gone.

            --- approved/changed.py
            +++ received/changed.py
            @@ -1,3 +1,3 @@
             a = 1
            -b = 2
            +b = 3
             c = 3
            --- approved/gone.py
            +++ /dev/null
            @@ -1,1 +0,0 @@
            -gone = True
            --- /dev/null
            +++ received/new.py
            @@ -0,0 +1,1 @@
            +new = True
            \\ No newline at end of file

            What was compiled is in ./T.test.received.
            To accept it, replace the approved folder by it, or run the test with -Dsluice.approve=true.\
            """);
    assertThat(failure.getExpected().getStringRepresentation()).contains("b = 2", "gone = True");
    assertThat(failure.getActual().getStringRepresentation()).contains("b = 3", "new = True");
  }

  @Test
  void leavesWhatWasReceivedUntilItIsApproved() throws IOException {
    approved("a.py", "a = 1\n");

    failure(Map.of("a.py", "a = 2\n", "deep/b.py", "b = 2\n"));
    assertThat(folder().received().read())
        .containsExactlyEntriesOf(new TreeMap<>(Map.of("a.py", "a = 2\n", "deep/b.py", "b = 2\n")));
    assertThat(folder().read()).containsEntry("a.py", "a = 1\n");

    folder().write(folder().received().read());
    verify(Map.of("a.py", "a = 2\n", "deep/b.py", "b = 2\n"));
    assertThat(folder().received().path()).doesNotExist();
  }

  @Test
  void approvesWhenAsked() throws IOException {
    approved("old/gone.py", "gone = True\n");
    System.setProperty(FolderApprover.APPROVE, "true");
    try {
      verify(Map.of("a.py", "a = 1\n"));
    } finally {
      System.clearProperty(FolderApprover.APPROVE);
    }

    assertThat(folder().read()).containsOnly(Map.entry("a.py", "a = 1\n"));
    assertThat(folder().path().resolve("old")).doesNotExist();
  }

  @Test
  void endsALongDiffEarly() {
    AssertionFailedError failure = failure(Map.of("a.py", "line\n".repeat(1_000)));

    assertThat(failure.getMessage().lines().count()).isLessThan(220);
    assertThat(failure.getMessage()).contains(".. and 803 more lines");
  }

  private ApprovedFolder folder() {
    return new ApprovedFolder(temporary.resolve("T.test"));
  }

  private void approved(String path, String text) throws IOException {
    Path file = folder().path().resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Each call stands for another run of the tests: in one run, a folder belongs to one test. */
  private void verify(Map<String, String> files) {
    FileApprover.tracker.addAllowedDuplicates(
        path -> path.startsWith(temporary.toAbsolutePath().toString()));
    Approvals.verify(new FolderApprover(folder(), new TreeMap<>(files)));
  }

  private AssertionFailedError failure(Map<String, String> files) {
    return catchThrowableOfType(AssertionFailedError.class, () -> verify(files));
  }
}
