package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.ResolvedNames;
import dev.sluice.model.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Runs a check in every target, and says of what is wrong only in some which those are. */
final class PerTarget {

  private PerTarget() {}

  static List<Diagnostic> check(
      RuleContext context, Function<ResolvedNames, List<Diagnostic>> check) {
    Map<String, Diagnostic> findings = new LinkedHashMap<>();
    Map<String, List<String>> places = new LinkedHashMap<>();
    for (ResolvedNames names : context.targets()) {
      for (Diagnostic found : check.apply(names)) {
        String key = found.message() + "\n" + found.origin();
        if (findings.putIfAbsent(key, found) == null) {
          places.put(key, new ArrayList<>());
        }
        List<String> targets = places.get(key);
        names.target().map(Target::name).filter(t -> !targets.contains(t)).ifPresent(targets::add);
      }
    }
    List<Diagnostic> all = new ArrayList<>();
    findings.forEach(
        (key, found) ->
            all.add(
                places.get(key).size() == context.bundle().targets().size()
                    ? found
                    : in(places.get(key), found)));
    return all;
  }

  private static Diagnostic in(List<String> targets, Diagnostic found) {
    String message = found.message();
    String sentence = message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    String place = " in target" + (targets.size() == 1 ? " " : "s ") + Messages.all(targets) + ".";
    return new Diagnostic(
        found.rule(),
        found.severity(),
        sentence + place,
        found.origin(),
        found.related(),
        found.hints());
  }
}
