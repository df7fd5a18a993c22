package dev.sluice.deploy.observe;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sluice.deploy.events.Event;
import dev.sluice.deploy.watch.Surroundings;
import dev.sluice.deploy.watch.Surroundings.Presence;
import dev.sluice.deploy.watch.UpdateRun;
import dev.sluice.deploy.workspace.RemotePipeline;
import dev.sluice.deploy.workspace.Workspace;
import dev.sluice.deploy.workspace.WorkspaceException;
import dev.sluice.model.Names;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Looks for what a pipeline needs: its source code and the tables that it writes. */
public final class Neighbourhood {

  private static final int MOST_TABLES = 100;
  private static final String FOLDER = "/**";

  private Neighbourhood() {}

  /**
   * Looks around a pipeline.
   *
   * @param runs its last updates; the tables that they define are looked for
   */
  public static Surroundings of(
      Workspace workspace, RemotePipeline pipeline, List<UpdateRun> runs) {
    Map<String, Presence> paths = new TreeMap<>();
    for (JsonNode library : pipeline.spec().path("libraries")) {
      for (JsonNode path :
          List.of(
              library.path("notebook").path("path"),
              library.path("file").path("path"),
              library.path("glob").path("include"))) {
        if (path.isTextual()) {
          paths.put(path.asText(), look(path.asText(), p -> isThere(workspace, p)));
        }
      }
    }
    Map<String, Presence> tables = new TreeMap<>();
    runs.stream()
        .flatMap(run -> run.events("flow_definition").stream())
        .filter(event -> !Event.text(event.details().path("flow_type")).equals("VIEW"))
        .map(event -> Event.text(event.details().path("output_dataset")))
        .filter(name -> Names.parts(name).size() == 3)
        .distinct()
        .limit(MOST_TABLES)
        .forEach(name -> tables.put(name, look(name, t -> workspace.tables().find(t).isPresent())));
    return new Surroundings(above(tables, 1), above(tables, 2), paths, tables);
  }

  private static boolean isThere(Workspace workspace, String path) {
    String plain = path.endsWith(FOLDER) ? path.substring(0, path.length() - 3) : path;
    return workspace.files().status(plain).isPresent();
  }

  /** Catalogs or schemas: where a table is there, so is what it is in. */
  private static Map<String, Presence> above(Map<String, Presence> tables, int parts) {
    Map<String, Presence> found = new TreeMap<>();
    tables.forEach(
        (name, presence) -> {
          if (presence == Presence.THERE) {
            found.put(String.join(".", Names.parts(name).subList(0, parts)), presence);
          }
        });
    return found;
  }

  private static Presence look(String name, Predicate<String> isThere) {
    try {
      return isThere.test(name) ? Presence.THERE : Presence.MISSING;
    } catch (WorkspaceException e) {
      // Whoever asks may lack the right to look; the other checks go on.
      return Presence.UNKNOWN;
    }
  }
}
