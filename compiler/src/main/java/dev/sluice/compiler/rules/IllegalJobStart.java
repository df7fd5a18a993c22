package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.ResolvedNames;
import dev.sluice.model.Job;
import dev.sluice.model.Names;
import dev.sluice.model.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What starts a job cannot be: an interval of nothing, five fields of cron, a table of one part.
 */
final class IllegalJobStart implements Rule {

  @Override
  public String id() {
    return "job.start";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    return PerTarget.check(
        context,
        names ->
            context.bundle().jobs().stream()
                .flatMap(
                    job -> job.when().flatMap(when -> when.accept(new Check(job, names))).stream())
                .toList());
  }

  private final class Check implements Job.When.Cases<Optional<Diagnostic>> {

    private final Job job;
    private final ResolvedNames names;

    Check(Job job, ResolvedNames names) {
      this.job = job;
      this.names = names;
    }

    /** Quartz: seconds come first, years may come last. */
    @Override
    public Optional<Diagnostic> cron(Job.When.Cron when) {
      List<String> fields = List.of(names.text(when.expression()).strip().split("\\s+", -1));
      if (names.text(when.expression()).contains("${")) {
        return Optional.empty();
      }
      if (fields.size() != 6 && fields.size() != 7) {
        return error(
            "is started by `%s`, which has %d fields instead of 6 or 7"
                .formatted(when.expression(), fields.size()),
            "begin with the seconds, as in `0 30 2 * * ?` for half past two at night");
      }
      if (!fields.get(3).contains("?") && !fields.get(5).contains("?")) {
        return error(
            "is started by `%s`, which says both a day of the month and one of the week"
                .formatted(when.expression()),
            "write `?` for one of the two, as in `0 30 2 * * ?`");
      }
      return TimeZones.isKnown(names.text(when.timeZone()))
          ? Optional.empty()
          : error(
              "is started in the time zone `%s`, which is unknown".formatted(when.timeZone()),
              "name a zone as `Europe/Berlin` or `UTC`");
    }

    @Override
    public Optional<Diagnostic> periodic(Job.When.Periodic when) {
      int interval = names.setting(when.interval()).orElse(1);
      return interval > 0
          ? Optional.empty()
          : error(
              "is started every %d %s"
                  .formatted(interval, when.unit().name().toLowerCase(Locale.ROOT)),
              "give an interval of at least 1");
    }

    @Override
    public Optional<Diagnostic> fileArrival(Job.When.FileArrival when) {
      String url = when.url().toString();
      return url.startsWith("/Volumes/") || url.startsWith("${") || url.contains("://")
          ? Optional.empty()
          : error(
              "waits for files at `%s`, which is neither a volume nor an external location"
                  .formatted(url),
              "write a path that begins with `/Volumes/` or a URL such as `s3://`");
    }

    @Override
    public Optional<Diagnostic> tableUpdate(Job.When.TableUpdate when) {
      if (when.tables().isEmpty()) {
        return error("waits for changes of no table", "name the tables that it waits for");
      }
      return when.tables().stream()
          .filter(table -> !hasThreeParts(table))
          .findFirst()
          .flatMap(
              table ->
                  error(
                      "waits for changes of `%s`, which has not three parts".formatted(table),
                      "write the name as catalog.schema.table"));
    }

    @Override
    public Optional<Diagnostic> continuous(Job.When.Continuous when) {
      Optional<Integer> runs =
          job.maxConcurrentRuns().flatMap(names::setting).filter(number -> number > 1);
      return runs.isEmpty()
          ? Optional.empty()
          : error(
              "is continuous and has %d runs at the same time".formatted(runs.get()),
              "leave out maxConcurrentRuns(..)");
    }

    private boolean hasThreeParts(Text table) {
      return table.variables().isEmpty() ? Names.parts(table.toString()).size() == 3 : true;
    }

    private Optional<Diagnostic> error(String problem, String hint) {
      return Optional.of(
          Diagnostic.error(
                  id(), job.origin().at("trigger"), "Job `%s` %s.".formatted(job.key(), problem))
              .hint(hint));
    }
  }
}
