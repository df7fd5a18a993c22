package dev.sluice.compiler.emit.bundle.validator;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The paths of one pipeline: its libraries, its root, its dependencies. */
final class SourceChecks {

  private static final Pattern NOTEBOOK =
      Pattern.compile("(#|--) Databricks notebook source\r?\n?(?s:.*)");

  private static final Pattern CONF =
      Pattern.compile("spark\\.conf\\.get\\(\\s*\"([^\"]*)\"\\s*\\)");

  private static final Pattern SUBSTITUTION = Pattern.compile("\\$\\{([^}]*)\\}");

  private final Map<String, String> files;
  private final Bundle.Pipeline pipeline;
  private final Findings findings;

  SourceChecks(Bundle bundle, Bundle.Pipeline pipeline, Findings findings) {
    this.files = bundle.files();
    this.pipeline = pipeline;
    this.findings = findings;
  }

  void run() {
    List<?> libraries = YamlTree.list(pipeline.fields(), "libraries");
    boolean glob = false;
    boolean single = false;
    for (int i = 0; i < libraries.size(); i++) {
      String place = pipeline.place() + ".libraries[" + i + "]";
      Map<?, ?> library = YamlTree.map(libraries.get(i));
      if (library.containsKey("glob")) {
        glob = true;
        glob(YamlTree.string(library, "glob", "include"), place);
      } else {
        single = true;
        source(YamlTree.string(library, "notebook", "path"), true, place + ".notebook.path");
        source(YamlTree.string(library, "file", "path"), false, place + ".file.path");
      }
    }
    if (glob && single) {
      findings.unsaid(pipeline.place() + ".libraries", "a glob beside notebooks or files");
    }
    if (libraries.isEmpty()) {
      findings.unsaid(pipeline.place() + ".libraries", "a pipeline without libraries");
    }
    rootPath();
    files.forEach(this::configuration);
    for (Object dependency : YamlTree.list(pipeline.fields(), "environment", "dependencies")) {
      dependency(String.valueOf(dependency));
    }
  }

  private void glob(String include, String place) {
    if (isInWorkspace(include)) {
      return;
    }
    String path = resolve(include, place);
    if (path == null) {
      return;
    }
    String folder = path.endsWith("/**") ? path.substring(0, path.length() - 2) : "";
    if (folder.isEmpty() && !files.containsKey(path)) {
      findings.unsaid(place, "the glob `" + include + "` is neither a file nor a folder with /**");
    } else if (!folder.isEmpty()
        && files.keySet().stream().noneMatch(it -> it.startsWith(folder))) {
      findings.unsaid(place, "the glob `" + include + "` matches nothing");
    }
  }

  private void source(String written, boolean notebook, String place) {
    if (written.isEmpty() || isInWorkspace(written)) {
      return;
    }
    String path = resolve(written, place);
    if (path == null) {
      return;
    }
    Pattern pattern = Pattern.compile(Pattern.quote(path).replace("*", "\\E[^/]*\\Q"));
    List<String> matches = files.keySet().stream().filter(pattern.asMatchPredicate()).toList();
    if (matches.isEmpty()) {
      String kind = notebook ? "notebook" : "file";
      String near = files.containsKey(path + ".py") ? ". Did you mean \"" + path + ".py\"?" : "";
      findings.error(place, kind + " \"" + path + "\" not found" + near);
    }
    for (String file : matches) {
      boolean is = file.endsWith(".ipynb") || NOTEBOOK.matcher(files.get(file)).matches();
      if (notebook && !is) {
        findings.error(place, "expected a notebook but got a file: " + file);
      } else if (!notebook && is) {
        findings.error(place, "expected a file but got a notebook: " + file);
      } else if (!notebook && !file.matches(".*\\.(py|sql)")) {
        findings.later(place, "a file library that is neither .py nor .sql: " + file);
      }
    }
  }

  private void rootPath() {
    String written = YamlTree.string(pipeline.fields(), "root_path");
    if (written.isEmpty() || isInWorkspace(written)) {
      return;
    }
    String path = resolve(written, pipeline.place() + ".root_path");
    if (path != null && files.keySet().stream().noneMatch(file -> file.startsWith(path + "/"))) {
      findings.error(
          pipeline.place() + ".root_path", "stat " + path + ": no such file or directory");
    }
  }

  /** Code reads a key that nobody sets: Python fails, SQL keeps the reference as text. */
  private void configuration(String file, String text) {
    Pattern read = file.endsWith(".py") ? CONF : file.endsWith(".sql") ? SUBSTITUTION : null;
    if (read == null || !file.startsWith("src/" + pipeline.key() + "/transformations/")) {
      return;
    }
    Map<?, ?> set = YamlTree.map(pipeline.fields(), "configuration");
    Matcher matcher = read.matcher(text);
    while (matcher.find()) {
      String key = matcher.group(1);
      if (!key.startsWith("spark.") && !set.containsKey(key)) {
        findings.later(
            pipeline.place() + ".configuration", file + " reads `" + key + "`, which is not set");
      }
    }
  }

  private void dependency(String dependency) {
    String place = pipeline.place() + ".environment.dependencies";
    if (dependency.matches("-e \\.\\.?(/.*)?")) {
      findings.error(place, "unable to determine if a folder is not a notebook: " + dependency);
    } else if (dependency.matches("--(editable|requirement) \\.\\.?(/.*)?")) {
      findings.unsaid(place, "a path that is not translated: " + dependency);
    } else if (dependency.matches("\\.\\.?/.*")) {
      String path = resolve(dependency, place);
      if (path != null && !files.containsKey(path)) {
        findings.later(place, "file doesn't exist: " + dependency);
      }
    }
  }

  /** The path from the bundle's root; null, with a finding, when it lies outside. */
  private String resolve(String written, String place) {
    Path folder = Path.of("/", pipeline.file()).getParent();
    int up = 0;
    int depth = folder.getNameCount();
    for (String part : written.split("/", -1)) {
      up += part.equals("..") ? 1 : part.equals(".") || part.isEmpty() ? 0 : -1;
      if (up > depth) {
        findings.error(place, "path " + written + " is not contained in sync root path");
        return null;
      }
    }
    return folder.resolve(written).normalize().toString().substring(1);
  }

  private static boolean isInWorkspace(String path) {
    return path.startsWith("/") || path.startsWith("${");
  }
}
