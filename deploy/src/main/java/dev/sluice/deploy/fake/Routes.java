package dev.sluice.deploy.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which request is answered by what; {@code {}} in a path is one part of it, {@code {*}} the rest.
 */
final class Routes {

  private final List<Route> routes = new ArrayList<>();

  private record Route(String method, Pattern path, Function<Ask, Reply> handler) {}

  /** A handler and the parts of the path that it gets. */
  record Match(Function<Ask, Reply> handler, List<String> arguments) {}

  void add(String method, String path, Function<Ask, Reply> handler) {
    String regex = path.replace(".", "\\.").replace("{*}", "(.+)").replace("{}", "([^/]+)");
    routes.add(new Route(method, Pattern.compile(regex), handler));
  }

  List<Match> find(String method, String path) {
    for (Route route : routes) {
      Matcher matcher = route.path.matcher(path);
      if (route.method.equals(method) && matcher.matches()) {
        List<String> arguments =
            IntStream.rangeClosed(1, matcher.groupCount()).mapToObj(matcher::group).toList();
        return List.of(new Match(route.handler, arguments));
      }
    }
    return List.of();
  }
}
