package dev.sluice.compiler.rules;

import dev.sluice.compiler.CompilerOptions;
import dev.sluice.compiler.Dialect;
import dev.sluice.compiler.ProjectFiles;
import dev.sluice.model.Bundle;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A bundle, and all that all rules find in it.
 *
 * @param rule the rule that the case is about
 * @param expected lines such as {@code "10: message"}; none where nothing is found
 */
record RuleCase(
    String rule,
    Bundle bundle,
    CompilerOptions options,
    ProjectFiles files,
    List<String> expected) {

  static RuleCase reports(String rule, Bundle bundle, String... expected) {
    return new RuleCase(
        rule,
        bundle,
        CompilerOptions.of("com.acme.Orders"),
        ProjectFiles.none(),
        List.of(expected));
  }

  static RuleCase accepts(String rule, Bundle bundle) {
    return reports(rule, bundle);
  }

  RuleCase in(Dialect dialect) {
    return new RuleCase(rule, bundle, options.dialect(dialect), files, expected);
  }

  RuleCase target(String name) {
    CompilerOptions o = options;
    return new RuleCase(
        rule,
        bundle,
        new CompilerOptions(
            o.dialect(),
            o.form(),
            o.layout(),
            Optional.of(name),
            o.user(),
            o.projectClass(),
            o.templates(),
            o.disabled()),
        files,
        expected);
  }

  RuleCase template(String name) {
    CompilerOptions o = options;
    return new RuleCase(
        rule,
        bundle,
        new CompilerOptions(
            o.dialect(),
            o.form(),
            o.layout(),
            o.target(),
            o.user(),
            o.projectClass(),
            Map.of(name, ""),
            o.disabled()),
        files,
        expected);
  }

  RuleCase files(Map<String, String> texts) {
    return new RuleCase(
        rule, bundle, options, path -> Optional.ofNullable(texts.get(path)), expected);
  }

  boolean reports() {
    return !expected.isEmpty();
  }

  @Override
  public String toString() {
    return rule + (reports() ? " reports " + expected : " accepts");
  }
}
