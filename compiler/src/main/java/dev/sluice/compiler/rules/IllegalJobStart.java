package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Job;
import dev.sluice.model.Names;
import dev.sluice.model.Text;
import java.util.List;
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
    return context.graph().bundle().jobs().stream()
        .flatMap(job -> job.when().flatMap(when -> when.accept(new Check(job))).stream())
        .toList();
  }

  private final class Check implements Job.When.Cases<Optional<Diagnostic>> {

    private final Job job;

    Check(Job job) {
      this.job = job;
    }

    /** Quartz: seconds come first, years may come last. */
    @Override
    public Optional<Diagnostic> cron(Job.When.Cron when) {
      int fields = List.of(when.expression().strip().split("\\s+", -1)).size();
      return fields == 6 || fields == 7
          ? Optional.empty()
          : error(
              "is started by `%s`, which has %d fields instead of 6 or 7"
                  .formatted(when.expression(), fields),
              "begin with the seconds, as in `0 30 2 * * ?` for half past two at night");
    }

    @Override
    public Optional<Diagnostic> periodic(Job.When.Periodic when) {
      return when.interval() > 0
          ? Optional.empty()
          : error(
              "is started every %d %s".formatted(when.interval(), when.unit()),
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
      return job.maxConcurrentRuns().filter(runs -> runs != 1).isEmpty()
          ? Optional.empty()
          : error(
              "is continuous and has %d runs at the same time"
                  .formatted(job.maxConcurrentRuns().get()),
              "leave out maxConcurrentRuns(..)");
    }

    private boolean hasThreeParts(Text table) {
      return table.variables().isEmpty() ? Names.parts(table.toString()).size() == 3 : true;
    }

    private Optional<Diagnostic> error(String problem, String hint) {
      return Optional.of(
          Diagnostic.error(id(), job.origin(), "Job `%s` %s.".formatted(job.key(), problem))
              .hint(hint));
    }
  }
}
