package dev.sluice.cli.maven;

import static java.util.Objects.requireNonNull;

import dev.sluice.cli.terminal.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a {@code pom.xml} itself says of where its sources are; what it inherits is not looked at,
 * as nearly every parent leaves the folders as they are.
 *
 * @param folder the one with the pom
 * @param sourceDirectory the folder of its sources, where it is not the usual one
 * @param modules the folders of its modules, as written
 */
public record Pom(Path folder, Optional<String> sourceDirectory, List<String> modules) {

  private static final String USUAL = "src/main/java";

  public Pom {
    requireNonNull(folder, "folder");
    requireNonNull(sourceDirectory, "sourceDirectory");
    modules = List.copyOf(modules);
  }

  /**
   * Reads the pom of a folder.
   *
   * @throws Failure when it is no XML
   */
  public static Pom of(Path folder) {
    Path file = folder.resolve("pom.xml");
    XMLInputFactory factory = XMLInputFactory.newInstance();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try (InputStream in = Files.newInputStream(file)) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      Optional<String> sources = Optional.empty();
      List<String> modules = new ArrayList<>();
      List<String> path = new ArrayList<>();
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          path.add(xml.getLocalName());
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          path.remove(path.size() - 1);
        } else if (event == XMLStreamConstants.CHARACTERS && !xml.isWhiteSpace()) {
          switch (String.join("/", path)) {
            case "project/build/sourceDirectory" -> sources = Optional.of(xml.getText().strip());
            case "project/modules/module" -> modules.add(xml.getText().strip());
            default -> {}
          }
        }
      }
      return new Pom(folder, sources, modules);
    } catch (IOException | XMLStreamException e) {
      throw Failure.usage("`" + file + "` cannot be read: " + e.getMessage())
          .hint("see that `mvn validate` works there");
    }
  }

  /** The folder of the sources that people write. */
  public Path sources() {
    String written =
        sourceDirectory
            .map(text -> text.replace("${project.basedir}/", "").replace("${basedir}/", ""))
            .filter(text -> !text.contains("${"))
            .orElse(USUAL);
    return folder.resolve(written);
  }

  /**
   * The folders of sources that the build has made, if it has run; not those of annotation
   * processors, which run again.
   */
  public List<Path> generatedSources() {
    Path parent = folder.resolve("target/generated-sources");
    if (!Files.isDirectory(parent)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(parent)) {
      return children
          .filter(Files::isDirectory)
          .filter(child -> !child.getFileName().toString().equals("annotations"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw Failure.usage("`" + parent + "` cannot be read: " + e.getMessage());
    }
  }
}
