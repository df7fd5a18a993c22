package dev.sluice.testing;

import dev.sluice.compiler.Compilation;
import dev.sluice.compiler.Compiler;
import dev.sluice.compiler.CompilerOptions;
import dev.sluice.compiler.Dialect;
import dev.sluice.compiler.ProjectFiles;
import dev.sluice.compiler.diagnostics.DiagnosticText;
import dev.sluice.compiler.diff.FileDifference;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.approvaltests.Approvals;

/**
 * Snapshot tests of whole projects: everything that is compiled equals what a person approved.
 *
 * <pre>{@code
 * @Test
 * void compilesToWhatWasApproved() {
 *   SluiceApprovals.verify(new CustomerPipeline());
 * }
 * }</pre>
 *
 * <p>The approved files are in {@code src/test/resources/approved/<TestClass>.<method>/}, as the
 * compiler writes them. They belong into version control. When the output differs, the test fails
 * with a unified diff, and what was compiled lies beside the approved folder, in {@code
 * <TestClass>.<method>.received/}. To accept it, replace the one by the other, or run the tests
 * with {@code -Dsluice.approve=true}.
 *
 * <p>Every project is defined and compiled twice; the two outputs have to be equal.
 */
public final class SluiceApprovals {

  private SluiceApprovals() {}

  /**
   * Approves what a project compiles to.
   *
   * @throws AssertionError when the output differs from the approved one, is another the second
   *     time, or when the project has errors
   */
  public static void verify(Project project) {
    verify(project, CompilerOptions.of(nameOf(project)));
  }

  /**
   * Approves what a project compiles to in each of several dialects, with a folder for each below
   * the test's.
   *
   * @throws AssertionError as {@link #verify(Project)} does
   */
  public static void verify(Project project, Dialect... dialects) {
    SortedMap<String, String> files = new TreeMap<>();
    for (Dialect dialect : dialects) {
      CompilerOptions options = CompilerOptions.of(nameOf(project)).dialect(dialect);
      String folder = dialect.name().toLowerCase(Locale.ROOT) + "/";
      compileTwice(project::define, options)
          .forEach((path, text) -> files.put(folder + path, text));
    }
    approve(files);
  }

  /**
   * Approves what a project compiles to with options of one's own.
   *
   * @throws AssertionError as {@link #verify(Project)} does
   */
  public static void verify(Project project, CompilerOptions options) {
    approve(compileTwice(project::define, options));
  }

  /**
   * Approves what a bundle compiles to; for tests of helpers that make bundles.
   *
   * @throws AssertionError as {@link #verify(Project)} does
   */
  public static void verifyBundle(Bundle bundle) {
    approve(compileTwice(() -> bundle, CompilerOptions.of(TestName.current().className())));
  }

  /** A lambda's name differs from run to run, so the class that contains it stands for it. */
  private static String nameOf(Project project) {
    return project.getClass().getName().replaceFirst("\\$\\$Lambda.*", "");
  }

  private static void approve(SortedMap<String, String> files) {
    Approvals.verify(new FolderApprover(ApprovedFolder.of(TestName.current()), files));
  }

  private static SortedMap<String, String> compileTwice(
      Supplier<Bundle> bundle, CompilerOptions options) {
    SortedMap<String, String> first = compile(bundle.get(), options);
    SortedMap<String, String> second = compile(bundle.get(), options);
    if (!first.equals(second)) {
      throw Failures.unstable(FileDifference.between(first, second));
    }
    return first;
  }

  private static SortedMap<String, String> compile(Bundle bundle, CompilerOptions options) {
    ProjectFiles disk = new WorkingFolder();
    Compilation compilation = Compiler.compile(bundle, options, disk);
    if (compilation.hasErrors()) {
      throw Failures.errors(compilation.diagnostics());
    }
    SortedMap<String, String> files = new TreeMap<>();
    compilation.artifacts().forEach(artifact -> files.put(artifact.path(), artifact.text()));
    if (!compilation.diagnostics().isEmpty()) {
      files.put("findings.txt", DiagnosticText.withoutPlaces().of(compilation.diagnostics()));
    }
    return files;
  }
}
