package dev.sluice.compiler.rules;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.sluice.compiler.SourceLayout;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.emit.SourceFile;
import dev.sluice.compiler.emit.SourceFile.Member;
import dev.sluice.compiler.emit.Sources;
import dev.sluice.compiler.emit.python.FunctionNames;
import dev.sluice.compiler.graph.PipelineGraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Two names that are different give one file, or one function in a file.
 *
 * <p>Files compare without case, as many file systems do.
 */
final class SourceClash implements Rule {

  @Override
  public String id() {
    return "source.clash";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (PipelineGraph pipeline : context.graph().pipelines()) {
      List<SourceFile> files = Sources.of(context.options(), pipeline);
      SourceLayout layout = context.options().effectiveLayout();
      files(files, layout, found);
      if (layout != SourceLayout.DATASET) { // else datasets that share a file are found already
        files.forEach(file -> functions(file, found));
      }
    }
    return found;
  }

  private void files(List<SourceFile> files, SourceLayout layout, List<Diagnostic> found) {
    Map<String, List<SourceFile>> byPath =
        files.stream()
            .collect(
                groupingBy(
                    file -> file.path().toLowerCase(Locale.ROOT), LinkedHashMap::new, toList()));
    for (List<SourceFile> same : byPath.values()) {
      List<Member> members = new ArrayList<>();
      same.forEach(file -> members.addAll(file.members()));
      boolean apart =
          same.size() > 1
              || (layout == SourceLayout.DATASET && !(members.get(0) instanceof SourceFile.OfHook));
      for (int i = 1; apart && i < members.size(); i++) {
        clash("the file `" + same.get(0).path() + "`", members.get(0), members.get(i), found);
      }
    }
  }

  private void functions(SourceFile file, List<Diagnostic> found) {
    Map<String, Member> first = new LinkedHashMap<>();
    for (Member member : file.members()) {
      if (member instanceof SourceFile.OfDataset of && FunctionNames.isFunction(of.dataset())) {
        String name = FunctionNames.wish(of.dataset());
        Member other = first.putIfAbsent(name, member);
        if (other != null) {
          clash("the function `" + name + "` of `" + file.path() + "`", other, member, found);
        }
      }
    }
  }

  private void clash(String what, Member one, Member other, List<Diagnostic> found) {
    // The same name twice is a finding of its own.
    if (one.name().equalsIgnoreCase(other.name())) {
      return;
    }
    found.add(
        Diagnostic.error(
                id(),
                other.origin(),
                "`%s` and `%s` would both be %s.".formatted(other.name(), one.name(), what))
            .related("`" + one.name() + "` is declared here", one.origin())
            .hint("give one of them another name")
            .hint("or compile with another --layout"));
  }
}
