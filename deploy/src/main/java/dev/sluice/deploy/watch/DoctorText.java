package dev.sluice.deploy.watch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sluice.deploy.watch.Finding.Outcome;
import dev.sluice.deploy.watch.Finding.Topic;
import java.util.List;
import java.util.Locale;

/** Prints what a doctor found: by symptom for people, as JSON for programs. */
public final class DoctorText {

  private static final String INDENT = " ".repeat(13);

  private DoctorText() {}

  /** Every check under its symptom, and a line at the end. */
  public static String of(List<Finding> findings) {
    StringBuilder text = new StringBuilder();
    for (Topic topic : Topic.values()) {
      List<Finding> own = findings.stream().filter(finding -> finding.topic() == topic).toList();
      if (!own.isEmpty()) {
        text.append(topic.title()).append('\n');
        own.forEach(finding -> finding(text, finding));
        text.append('\n');
      }
    }
    long problems = count(findings, Outcome.PROBLEM);
    long notices = count(findings, Outcome.NOTICE);
    text.append(
        "%d checks: %d %s, %d to look at\n"
            .formatted(findings.size(), problems, problems == 1 ? "problem" : "problems", notices));
    return text.toString();
  }

  /** The same as an object. */
  public static ObjectNode json(List<Finding> findings) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode checks = json.putArray("checks");
    for (Finding finding : findings) {
      ObjectNode node = checks.addObject();
      node.put("topic", finding.topic().name().toLowerCase(Locale.ROOT));
      node.put("check", finding.check());
      node.put("looked_at", finding.lookedAt());
      node.put("outcome", finding.outcome().name().toLowerCase(Locale.ROOT));
      ArrayNode found = node.putArray("found");
      finding.found().forEach(found::add);
      ArrayNode hints = node.putArray("hints");
      finding.hints().forEach(hints::add);
    }
    json.put("problems", count(findings, Outcome.PROBLEM));
    json.put("notices", count(findings, Outcome.NOTICE));
    return json;
  }

  private static void finding(StringBuilder text, Finding finding) {
    text.append("  %-9s  %s\n".formatted(finding.outcome().text(), finding.check()));
    text.append(INDENT).append("looked at: ").append(finding.lookedAt()).append('\n');
    String label = "found: ";
    for (String line : finding.found()) {
      text.append(INDENT).append(label).append(line).append('\n');
      label = "       ";
    }
    finding.hints().forEach(hint -> text.append(INDENT).append("hint: ").append(hint).append('\n'));
  }

  private static long count(List<Finding> findings, Outcome outcome) {
    return findings.stream().filter(finding -> finding.outcome() == outcome).count();
  }
}
