package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.Ddl;
import dev.sluice.compiler.graph.ModelWalk;
import dev.sluice.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A schema's text is no Spark DDL. */
final class SchemaSyntax implements Rule {

  private static final Pattern UNKNOWN_TYPE = Pattern.compile("`(.+)` is no data type");

  private static final List<String> TYPES =
      List.of(
          "BIGINT",
          "BINARY",
          "BOOLEAN",
          "DATE",
          "DECIMAL(10,2)",
          "DOUBLE",
          "FLOAT",
          "INT",
          "INTEGER",
          "LONG",
          "SMALLINT",
          "STRING",
          "TIMESTAMP",
          "TIMESTAMP_NTZ",
          "TINYINT",
          "VARIANT",
          "ARRAY",
          "MAP",
          "STRUCT");

  @Override
  public String id() {
    return "schema.syntax";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (ModelWalk.Step step : context.all(Schema.Ddl.class)) {
      Schema.Ddl schema = (Schema.Ddl) step.value();
      Ddl.parse(schema.text())
          .problem()
          .map(problem -> error(step, schema, problem))
          .ifPresent(found::add);
    }
    return found;
  }

  private Diagnostic error(ModelWalk.Step step, Schema.Ddl schema, Ddl.Problem problem) {
    Diagnostic error =
        Diagnostic.error(
            id(),
            step.origin(),
            "The schema text%s is no DDL: %s, at character %d of `%s`."
                .formatted(
                    TextPlaces.of(step),
                    problem.message(),
                    problem.offset() + 1,
                    TextPlaces.shortened(schema.text())));
    Matcher type = UNKNOWN_TYPE.matcher(problem.message());
    if (type.matches()) {
      error = Messages.didYouMean(error, type.group(1), TYPES);
    }
    return error.hint("write it as \"id BIGINT, name STRING\", other names in back-ticks");
  }
}
