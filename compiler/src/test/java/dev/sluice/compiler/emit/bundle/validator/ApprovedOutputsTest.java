package dev.sluice.compiler.emit.bundle.validator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The approved outputs of all examples are bundles without a mistake. */
class ApprovedOutputsTest {

  /** The folder of this module is the working directory of its tests. */
  private static final Path EXAMPLES = Path.of("../examples/src/test/resources/approved");

  static Stream<Path> outputs() throws IOException {
    if (!Files.isDirectory(EXAMPLES)) {
      return Stream.empty();
    }
    try (Stream<Path> all = Files.walk(EXAMPLES)) {
      return all
          .filter(file -> file.endsWith("databricks.yml"))
          .map(Path::getParent)
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource
  void outputs(Path folder) throws IOException {
    assertThat(BundleValidator.validate(read(folder))).isEmpty();
  }

  private static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }
}
