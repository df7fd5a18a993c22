package dev.sluice.deploy.fake;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sluice.deploy.fake.UpdateScript.Dataset;
import dev.sluice.deploy.fake.UpdateScript.Expectation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tables that the uploaded sources of a pipeline declare, as far as a look at their text tells:
 * enough for an update that completes by itself.
 */
final class SourceDatasets {

  private static final long ROWS = 1000;
  private static final long FAILED = 10;

  private static final Pattern PYTHON =
      Pattern.compile(
          "@(?:dp|dlt)\\.(?:table|materialized_view)\\b|\\b(?:dp|dlt)\\.create_streaming_table\\(");
  private static final Pattern NAME = Pattern.compile("\\bname\\s*=\\s*[fr]?\"([^\"]+)\"");
  private static final Pattern FUNCTION = Pattern.compile("\\bdef\\s+(\\w+)\\s*\\(");
  private static final Pattern RULE =
      Pattern.compile("\\.(expect(?:_or_drop|_or_fail)?)\\(\\s*\"([^\"]+)\"");
  private static final Pattern SQL =
      Pattern.compile(
          "(?i)\\bCREATE\\s+(?:OR\\s+REFRESH\\s+)?(?:STREAMING\\s+TABLE|MATERIALIZED\\s+VIEW)\\s+"
              + "(?:IF\\s+NOT\\s+EXISTS\\s+)?`?([\\w.]+)`?");

  private final FakeFiles files;

  SourceDatasets(FakeFiles files) {
    this.files = files;
  }

  List<Dataset> of(JsonNode spec) {
    String schema = spec.path("catalog").asText("") + "." + spec.path("schema").asText("");
    Map<String, Dataset> found = new LinkedHashMap<>();
    for (String text : sources(spec)) {
      python(text, schema, found);
      Matcher sql = SQL.matcher(text);
      while (sql.find()) {
        add(found, schema, sql.group(1), List.of());
      }
    }
    return List.copyOf(found.values());
  }

  private List<String> sources(JsonNode spec) {
    Map<String, String> texts = files.texts();
    List<String> sources = new ArrayList<>();
    for (JsonNode library : spec.path("libraries")) {
      String path =
          library.path("glob").path("include").asText("")
              + library.path("file").path("path").asText("")
              + library.path("notebook").path("path").asText("");
      String place = path.startsWith("/Workspace/") ? path.substring("/Workspace".length()) : path;
      String folder = place.replaceAll("\\*\\*?$", "");
      texts.forEach(
          (file, text) -> {
            if (file.equals(place) || (!folder.equals(place) && file.startsWith(folder))) {
              sources.add(text);
            }
          });
    }
    return sources;
  }

  private static void python(String text, String schema, Map<String, Dataset> found) {
    Matcher start = PYTHON.matcher(text);
    int position = 0;
    while (start.find(position)) {
      Matcher function = FUNCTION.matcher(text);
      int end = function.find(start.end()) ? function.end() : text.length();
      boolean decorated = text.charAt(start.start()) == '@';
      Matcher next = PYTHON.matcher(text);
      int limit = next.find(start.end()) ? Math.min(end, next.start()) : end;
      String part = text.substring(start.start(), limit);
      Matcher name = NAME.matcher(part);
      Matcher own = FUNCTION.matcher(part);
      List<Expectation> rules = new ArrayList<>();
      Matcher rule = RULE.matcher(part);
      while (rule.find()) {
        boolean dropped = rule.group(1).endsWith("drop");
        rules.add(new Expectation(rule.group(2), ROWS - FAILED, FAILED, dropped));
      }
      if (name.find()) {
        add(found, schema, name.group(1), rules);
      } else if (decorated && own.find()) {
        add(found, schema, own.group(1), rules);
      }
      position = limit;
    }
  }

  private static void add(
      Map<String, Dataset> found, String schema, String name, List<Expectation> rules) {
    String full =
        name.contains(".") || schema.startsWith(".") || schema.endsWith(".")
            ? name
            : schema + "." + name;
    long dropped = rules.stream().filter(Expectation::dropped).mapToLong(Expectation::failed).sum();
    found.putIfAbsent(full, new Dataset(full, ROWS - dropped, rules));
  }
}
