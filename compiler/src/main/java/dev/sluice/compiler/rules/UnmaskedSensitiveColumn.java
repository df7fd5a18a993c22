package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.SensitiveColumns;
import dev.sluice.compiler.graph.SensitiveTrace;
import dev.sluice.model.Dataset;
import dev.sluice.model.Layer;
import dev.sluice.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Personal data reaches a published gold table or view, where nothing masks it.
 *
 * <p>Gold is what people query. Columns are marked by {@code @Sensitive}, {@code .sensitive()} on a
 * column or {@code .sensitive("..")} on a dataset, and followed by their names.
 */
final class UnmaskedSensitiveColumn implements FitnessRule {

  @Override
  public String id() {
    return "sensitive.unmasked";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    if (!isAnyMarked(context)) {
      return found;
    }
    SensitiveColumns columns = SensitiveColumns.of(context.graph());
    for (Site<Dataset> site : context.datasets()) {
      Dataset dataset = site.value();
      boolean gold = Settings.layer(dataset).filter(Layer.GOLD::equals).isPresent();
      if (gold && TableNames.isPublished(dataset)) {
        columns
            .of(dataset)
            .forEach(
                (name, trace) -> {
                  if (!isMasked(dataset, name)) {
                    found.add(unmasked(site, name, trace));
                  }
                });
      }
    }
    return found;
  }

  private static boolean isAnyMarked(RuleContext context) {
    for (Site<Dataset> site : context.datasets()) {
      if (!site.value().remarks().sensitive().isEmpty()) {
        return true;
      }
    }
    return context.all(Schema.Columns.class).stream()
        .anyMatch(step -> SensitiveColumns.isMarked((Schema.Columns) step.value()));
  }

  private static boolean isMasked(Dataset dataset, String name) {
    if (!(dataset instanceof Dataset.Table table) || table.spec().schema().isEmpty()) {
      return false;
    }
    Schema schema = table.spec().schema().get();
    if (schema instanceof Schema.Columns columns) {
      return columns.columns().stream()
          .anyMatch(column -> column.name().equalsIgnoreCase(name) && column.mask().isPresent());
    }
    return Pattern.compile("(?i)\\b" + Pattern.quote(name) + "\\b[^,]*\\bMASK\\b")
        .matcher(((Schema.Ddl) schema).text())
        .find();
  }

  private Diagnostic unmasked(Site<Dataset> site, String name, SensitiveTrace trace) {
    List<String> path = trace.path();
    String way =
        path.size() == 1
            ? "is marked there"
            : "comes by " + String.join(" -> ", path.stream().map(Messages::quoted).toList());
    Diagnostic warning =
        Diagnostic.warning(
                id(),
                site.value().origin().at("schema"),
                "The column `%s` of the gold %s %s has personal data and no mask; it %s."
                    .formatted(
                        name,
                        site.value() instanceof Dataset.PersistedView ? "view" : "table",
                        site.name(),
                        way))
            .related("it is marked here", trace.origin());
    return (site.value() instanceof Dataset.PersistedView
            ? warning
            : warning.hint(
                "mask it in the table's schema: column(\"%s\", STRING).mask(\"catalog.schema.function\")"
                    .formatted(name)))
        .hint("or hash it on its way, sha2(col(\"%s\"), 256), or leave it out".formatted(name));
  }
}
