package dev.sluice.compiler.rules;

import static dev.sluice.compiler.models.Models.at;
import static dev.sluice.compiler.models.Models.autoLoader;
import static dev.sluice.compiler.models.Models.bundle;
import static dev.sluice.compiler.models.Models.bundleOf;
import static dev.sluice.compiler.models.Models.ddl;
import static dev.sluice.compiler.models.Models.inline;
import static dev.sluice.compiler.models.Models.loader;
import static dev.sluice.compiler.models.Models.module;
import static dev.sluice.compiler.models.Models.mv;
import static dev.sluice.compiler.models.Models.pipeline;
import static dev.sluice.compiler.models.Models.table;
import static dev.sluice.compiler.models.Models.text;
import static dev.sluice.compiler.rules.RuleCase.accepts;
import static dev.sluice.compiler.rules.RuleCase.reports;

import dev.sluice.model.Bundle;
import dev.sluice.model.PythonFunction;
import dev.sluice.model.Query;
import dev.sluice.model.Secret;
import dev.sluice.model.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Texts, secrets, and the user's own Python. */
final class TextCases {

  private static final Secret TOKEN = new Secret("scope", "token", at(82));
  private static final String SCORE = "def score(df):\n    return df\n";

  private TextCases() {}

  static List<RuleCase> all() {
    return List.of(
        accepts("text.illegal", commented("emoji 😀, \"quotes\", \n\t\\ and {{x}}")),
        reports(
            "text.illegal",
            commented("half \ud83d of one"),
            "10: A text of `t` has the character U+D83D at position 6, which no output can hold."),
        reports(
            "text.illegal",
            bundle(
                pipeline(
                    "orders",
                    p -> {
                      p.tags.put("a\u0000", text("x"));
                      p.datasets.add(table("t", loader("id INT")));
                    })),
            "5: A text has the character U+0000 at position 2, which no output can hold."),
        accepts("text.reference", tagged("${bundle.target}")),
        reports(
            "text.reference",
            commented("in ${bundle.target}"),
            "10: The string `in ${bundle.target}` of `t` refers to `bundle.target`, which Python"
                + " does not know."),
        accepts(
            "secret.misplaced",
            bundleOf(
                table(
                    "t",
                    new Query.Read(
                        autoLoader("id INT", Map.of("password", Text.of(TOKEN))), true, at(53))))),
        reports(
            "secret.misplaced",
            bundleOf(
                table(
                    "t",
                    t -> {
                      t.query = loader("id INT");
                      t.comment = Text.of(TOKEN);
                    })),
            "82: The secret `scope/token` stands in the comment of `t`, where it cannot be looked"
                + " up."),
        reports(
            "secret.misplaced",
            bundle(
                pipeline(
                    "orders",
                    p -> {
                      p.tags.put("a", Text.of(TOKEN));
                      p.datasets.add(table("t", loader("id INT")));
                    })),
            "82: The secret `scope/token` stands in the tags of pipeline `orders`, where it cannot"
                + " be looked up."),
        accepts("python.illegal-name", python(inline("score", SCORE))),
        reports(
            "python.illegal-name",
            python(inline("my-score", "def score(df):\n  return df")),
            "98: `my-score` is no name of a Python function."),
        reports(
            "python.illegal-name",
            python(inline("F", "def F(df):\n  return df")),
            "98: `F` is used by the generated sources themselves."),
        reports(
            "python.illegal-name",
            python(module("score", "my-module")),
            "99: `my-module` is no name of a Python module."),
        accepts("python.missing", python(module("score", "scoring")))
            .files(Map.of("python/scoring.py", SCORE)),
        reports(
            "python.missing",
            python(module("score", "scoring")),
            "99: The file `python/scoring.py` of the Python module `scoring` is not in the"
                + " project."),
        reports(
                "python.missing",
                python(module("scroe", "scoring")),
                "99: The Python function `scroe` is not defined in the file `python/scoring.py`.")
            .files(Map.of("python/scoring.py", SCORE)),
        reports(
            "python.missing",
            python(inline("other", SCORE)),
            "98: The Python function `other` is not defined in its source."),
        accepts(
            "python.name-clash",
            bundleOf(
                mv("a", by(inline("f", "def f():\n  pass"))),
                mv("b", by(inline("f", "def f():\n  pass"))))),
        reports(
            "python.name-clash",
            bundleOf(
                mv("a", by(inline("f", "def f():\n  pass"))),
                mv("b", by(inline("f", "def f():\n  return 1")))),
            "98: Two Python functions of pipeline `orders` are called `f`."));
  }

  private static Bundle tagged(String tag) {
    return bundle(
        pipeline(
            "orders",
            p -> {
              p.tags.put("env", text(tag));
              p.datasets.add(table("t", loader("id INT")));
            }));
  }

  private static Bundle commented(String comment) {
    return bundleOf(
        table(
            "t",
            t -> {
              t.query = loader("id INT");
              t.comment = text(comment);
            }));
  }

  private static Query by(PythonFunction function) {
    return new Query.Python(function, List.of(), Optional.of(ddl("id INT")), false, at(63));
  }

  private static Bundle python(PythonFunction function) {
    return bundleOf(mv("m", by(function)));
  }
}
