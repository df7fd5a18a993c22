package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A dependency of a pipeline's environment is a file or a folder beside the project.
 *
 * <p>Some of its forms the platform's command line translates, others it sends as they are or
 * refuses; none says where the file comes from.
 */
final class LocalDependency implements Rule {

  private static final Pattern OPTION =
      Pattern.compile(
          "(?:-e|-r|-c|--editable|--requirement|--constraint)[ =]\\s*(?!/|\\$\\{|\\w+[:+]).*");

  private static final Pattern PATH = Pattern.compile("\\.\\.?/.*|(?!/|\\$\\{|\\w+:)[^@]*\\.whl");

  @Override
  public String id() {
    return "environment.local-path";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Pipeline pipeline : context.graph().bundle().pipelines()) {
      pipeline
          .environment()
          .ifPresent(
              environment ->
                  environment.dependencies().stream()
                      .filter(LocalDependency::isLocal)
                      .forEach(dependency -> found.add(local(pipeline, dependency))));
    }
    return found;
  }

  private static boolean isLocal(Text dependency) {
    String text = dependency.toString().strip();
    return OPTION.matcher(text).matches() || PATH.matcher(text).matches();
  }

  private Diagnostic local(Pipeline pipeline, Text dependency) {
    return Diagnostic.error(
            id(),
            pipeline.origin().at("dependencies"),
            "The dependency `%s` of pipeline `%s` is a path on this machine."
                .formatted(dependency, pipeline.key()))
        .hint("begin it with `${workspace.file_path}/` for a file that is deployed along")
        .hint("begin it with `/Volumes/` or `/Workspace/` for one that is there already");
  }
}
