package dev.sluice.analysis.picture;

import dev.sluice.analysis.Analysed;
import dev.sluice.analysis.AnalysedDataset;
import dev.sluice.analysis.AnalysedSink;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.ModelWalk;
import dev.sluice.model.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which finding is about which node: the one that was written where the finding points, and, of
 * several that a loop or a helper wrote there, the one that its message names.
 */
final class Places {

  private static final Pattern NAME = Pattern.compile("`([^`]+)`");

  private final Map<String, Set<String>> byPlace = new HashMap<>();
  private final Map<String, Set<String>> byName = new HashMap<>();
  private final Map<String, List<Diagnostic>> byNode = new HashMap<>();
  private final List<Diagnostic> elsewhere = new ArrayList<>();

  private Places() {}

  static Places of(Analysed analysed, NodeIds ids, List<Diagnostic> findings) {
    Places places = new Places();
    if (findings.isEmpty()) {
      return places;
    }
    for (AnalysedDataset each : analysed.datasets()) {
      places.learn(each.dataset(), each.name(), ids.of(each.dataset()));
    }
    for (AnalysedSink each : analysed.sinks()) {
      places.learn(each.sink(), each.sink().name(), ids.of(each.sink()));
    }
    for (Diagnostic finding : findings) {
      places
          .nodeOf(finding)
          .ifPresentOrElse(
              id -> places.byNode.computeIfAbsent(id, key -> new ArrayList<>()).add(finding),
              () -> places.elsewhere.add(finding));
    }
    return places;
  }

  private void learn(Object value, String name, String id) {
    byName.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(id);
    ModelWalk.walk(
        value,
        (each, nearest) -> {
          if (nearest.isKnown()) {
            byPlace.computeIfAbsent(place(nearest), key -> new LinkedHashSet<>()).add(id);
          }
        });
  }

  private static String place(Origin origin) {
    return origin.className() + ":" + origin.line();
  }

  private Optional<String> nodeOf(Diagnostic finding) {
    Set<String> there = byPlace.getOrDefault(place(finding.origin()), Set.of());
    Set<String> named = new LinkedHashSet<>();
    Matcher names = NAME.matcher(finding.message());
    while (names.find()) {
      named.addAll(byName.getOrDefault(names.group(1), Set.of()));
    }
    return named.stream()
        .filter(there::contains)
        .findFirst()
        .or(() -> there.stream().findFirst())
        .or(() -> named.stream().findFirst());
  }

  /** The findings about a node. */
  List<Diagnostic> of(String id) {
    return byNode.getOrDefault(id, List.of());
  }

  /** The findings about no node. */
  List<Diagnostic> elsewhere() {
    return elsewhere;
  }
}
