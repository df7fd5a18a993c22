package dev.sluice.cli.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;

/**
 * Loads the user's classes: those compiled in memory, then those of the user's class path.
 *
 * <p>Of this program they see the language only, so that no library of ours gets in the way of
 * theirs.
 */
final class ProjectClassLoader extends URLClassLoader {

  private static final ClassLoader OURS = ProjectClassLoader.class.getClassLoader();

  private final Map<String, byte[]> compiled;

  /**
   * A loader.
   *
   * @param compiled bytes by binary name
   * @param classPath jars and folders
   */
  ProjectClassLoader(Map<String, byte[]> compiled, Collection<Path> classPath) {
    super(
        classPath.stream().map(ProjectClassLoader::url).toArray(URL[]::new),
        ClassLoader.getPlatformClassLoader());
    this.compiled = compiled;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    boolean language = name.startsWith("dev.sluice.model.") || name.startsWith("dev.sluice.dsl.");
    return language ? OURS.loadClass(name) : super.loadClass(name, resolve);
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = compiled.get(name);
    return bytes == null ? super.findClass(name) : defineClass(name, bytes, 0, bytes.length);
  }

  /** Finds the language's class files too, for a search among supertypes. */
  @Override
  public InputStream getResourceAsStream(String name) {
    InputStream own = super.getResourceAsStream(name);
    return own == null && name.startsWith("dev/sluice/") ? OURS.getResourceAsStream(name) : own;
  }

  @Override
  public void close() {
    try {
      super.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}
