package dev.sluice.compiler.emit.bundle.validator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.LoadSettingsBuilder;
import org.snakeyaml.engine.v2.exceptions.DuplicateKeyException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Reads the files of a bundle as the platform's command line does and finds what it finds, and what
 * it lets pass although it means something else than was meant.
 *
 * <p>Ours alone: the tests of this project need neither the platform nor its tools.
 */
public final class BundleValidator {

  private final Map<String, String> files;
  private final Findings findings = new Findings();
  private final Map<String, Object> trees = new LinkedHashMap<>();

  private BundleValidator(Map<String, String> files) {
    this.files = new TreeMap<>(files);
  }

  /**
   * All findings.
   *
   * @param files texts by path from the bundle's root: YAML and sources
   */
  public static List<Finding> validate(Map<String, String> files) {
    BundleValidator validator = new BundleValidator(files);
    validator.run();
    return validator.findings.all();
  }

  private void run() {
    Object root = read("databricks.yml");
    includes(root).forEach(this::read);
    trees.forEach((file, tree) -> Shapes.ROOT.check(tree, "", findings));
    Bundle bundle = new Bundle(root, trees, files);
    bundle.findDuplicates(findings);
    new TargetChecks(bundle, findings).run();
    new ReferenceChecks(bundle, findings).run();
    bundle.pipelines().forEach(pipeline -> new PipelineChecks(bundle, pipeline, findings).run());
    trees.keySet().stream().filter(file -> file.endsWith(".pipeline.yml")).forEach(this::alone);
  }

  private Object read(String file) {
    String text = files.get(file);
    if (text == null) {
      findings.error(file, "no such file");
      return Map.of();
    }
    Object tree = parse(file, text);
    trees.put(file, tree);
    return tree;
  }

  private Object parse(String file, String text) {
    LoadSettings strict = settings().setLabel(file).build();
    try {
      return new Load(strict).loadFromString(text);
    } catch (DuplicateKeyException e) {
      findings.unsaid(file, "the same key twice: " + e.getProblem());
      LoadSettings lax = settings().setAllowDuplicateKeys(true).build();
      return new Load(lax).loadFromString(text);
    } catch (YamlEngineException e) {
      findings.error(file, "not YAML: " + e.getMessage());
      return Map.of();
    }
  }

  private static LoadSettingsBuilder settings() {
    return LoadSettings.builder().setSchema(new CoreSchema());
  }

  private Set<String> includes(Object root) {
    Set<String> included = new TreeSet<>();
    for (Object include : YamlTree.list(root, "include")) {
      String pattern = String.valueOf(include);
      List<String> matches = files.keySet().stream().filter(matcher(pattern)).toList();
      included.addAll(matches);
      if (matches.isEmpty() && pattern.contains("*")) {
        findings.unsaid("include", "`" + pattern + "` matches nothing: all pipelines go");
      } else if (matches.isEmpty()) {
        findings.error("include", "`" + pattern + "` does not match any files");
      }
    }
    return included;
  }

  private static Predicate<String> matcher(String glob) {
    String regex = Pattern.quote(glob).replace("*", "\\E[^/]*\\Q");
    return Pattern.compile(regex).asMatchPredicate();
  }

  private void alone(String file) {
    Map<?, ?> resources = YamlTree.map(trees.get(file), "resources");
    int count = resources.values().stream().mapToInt(kind -> YamlTree.map(kind).size()).sum();
    if (count > 1) {
      findings.recommendation(file, "define a single pipeline in a .pipeline.yml file");
    }
  }
}
