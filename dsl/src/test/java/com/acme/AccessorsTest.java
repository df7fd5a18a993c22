package com.acme;

import static dev.sluice.dsl.Sluice.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.sluice.dsl.Column;
import dev.sluice.dsl.Getter;
import dev.sluice.dsl.Sluice;
import dev.sluice.model.Expr;
import dev.sluice.model.RefusedException;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Columns by the accessors of records, as users write them, and what can't be one. */
class AccessorsTest {

  record Reading(
      byte tiny,
      short small,
      int whole,
      long big,
      float single,
      double twice,
      boolean flag,
      char letter,
      Byte boxedTiny,
      Boolean boxedFlag,
      String text,
      Instant at,
      List<String> tags,
      List<Integer> counts,
      Reading.Place place) {

    record Place(String name) {}

    String shout() {
      return text + "!";
    }

    static String initial(Reading reading) {
      return reading.text().substring(0, 1);
    }
  }

  /** A class that only looks like a record. */
  static final class Bean {
    String name() {
      return "";
    }
  }

  private static final class OwnGetter implements Getter<Reading, Reading.Place> {
    private static final long serialVersionUID = 1;

    @Override
    public Reading.Place get(Reading row) {
      return row.place();
    }
  }

  static Stream<Arguments> accessors() {
    return Stream.of(
        arguments("tiny TINYINT", col(Reading::tiny)),
        arguments("small SMALLINT", col(Reading::small)),
        arguments("whole INT", col(Reading::whole)),
        arguments("big BIGINT", col(Reading::big)),
        arguments("single FLOAT", col(Reading::single)),
        arguments("twice DOUBLE", col(Reading::twice)),
        arguments("flag BOOLEAN", col(Reading::flag)),
        arguments("boxed_tiny TINYINT", col(Reading::boxedTiny)),
        arguments("boxed_flag BOOLEAN", col(Reading::boxedFlag)),
        arguments("text STRING", col(Reading::text)),
        arguments("at TIMESTAMP", col(Reading::at)),
        arguments("tags ArrayOf[element=STRING]", col(Reading::tags)),
        arguments("counts ArrayOf[element=INT]", col(Reading::counts)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("accessors")
  void nameTheirColumn(String expected, Column<?> column) {
    Expr.Column expr = (Expr.Column) column.expr();
    assertThat(expr.parts().get(0) + " " + expr.stated().orElseThrow().type()).isEqualTo(expected);
    assertThat(expr.stated().orElseThrow().record()).isEqualTo(Reading.class.getName());
  }

  @Test
  void readManyTimesTheyKeepTheirOwnLines() {
    List<Integer> lines =
        Stream.of(1, 2).map(i -> line(i == 1 ? col(Reading::text) : again())).toList();
    assertThat(lines).doesNotHaveDuplicates().doesNotContain(0);
  }

  static Stream<Arguments> mistakes() {
    return Stream.<Arguments>of(
        mistake(
            "a lambda has no name to make a column of.",
            () -> col((Getter<Reading, Reading.Place>) reading -> reading.place())),
        mistake("`Reading::shout` is not the accessor", () -> col(Reading::shout)),
        mistake("`Reading::initial` is not the accessor", () -> col(Reading::initial)),
        mistake("`Reading::hashCode` is not the accessor", () -> col(Reading::hashCode)),
        mistake("`Bean::name` is not the accessor", () -> col(Bean::name)),
        mistake(
            "`com.acme.AccessorsTest$OwnGetter` is not a method reference",
            () -> col(new OwnGetter())),
        mistake(
            "component `letter` of record `com.acme.AccessorsTest$Reading` has the type `char`",
            () -> col((Getter<Reading, Character>) Reading::letter)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void refuses(String what, Supplier<Column<?>> mistake) {
    assertThatThrownBy(mistake::get)
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining(what)
        .hasMessageContaining("\n    at com.acme.AccessorsTest.mistakes(AccessorsTest.java:")
        .hasMessageContaining("\n  hint: ");
  }

  @Test
  void saysWhichPackageAModuleMustOpen(@TempDir Path folder) throws Exception {
    Class<?> closed = pipelineInModule(folder.resolve("closed"), "exports shop;");
    assertThatThrownBy(() -> define(closed))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("module `shop` does not let Sluice read the accessors in package")
        .hasMessageContaining("at shop.Orders.define(Orders.java:8)")
        .hasMessageContaining("hint: add `opens shop;` to its module-info.java");

    Class<?> open = pipelineInModule(folder.resolve("open"), "opens shop;");
    assertThat(define(open)).asString().contains("parts=[customer_id]");
  }

  private static Arguments mistake(String what, Supplier<Column<?>> mistake) {
    return arguments(what, mistake);
  }

  private static Column<?> again() {
    return col(Reading::text);
  }

  private static int line(Column<?> column) {
    return ((Expr.Column) column.expr()).origin().line();
  }

  private static Object define(Class<?> pipeline) throws Exception {
    try {
      return pipeline.getMethod("define").invoke(null);
    } catch (InvocationTargetException e) {
      throw (Exception) e.getCause();
    }
  }

  /** A class in a named module, as in a user's modular project. */
  private static Class<?> pipelineInModule(Path folder, String directive)
      throws IOException, URISyntaxException, ClassNotFoundException {
    Path sources = Files.createDirectories(folder.resolve("src"));
    Files.writeString(sources.resolve("module-info.java"), "module shop { " + directive + " }");
    Files.writeString(
        sources.resolve("Orders.java"),
        """
        package shop;

        import static dev.sluice.dsl.Sluice.col;

        public final class Orders {
          record Order(long customerId) {}
          public static Object define() {
            return col(Order::customerId);
          }
        }
        """);
    Path words = Path.of(Sluice.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path classes = folder.resolve("classes");
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-d",
                classes.toString(),
                "-cp",
                words.toString(),
                "--add-reads",
                "shop=ALL-UNNAMED",
                sources.resolve("module-info.java").toString(),
                sources.resolve("Orders.java").toString());
    assertThat(result).isZero();
    ModuleLayer boot = ModuleLayer.boot();
    Configuration configuration =
        boot.configuration().resolve(ModuleFinder.of(classes), ModuleFinder.of(), Set.of("shop"));
    ModuleLayer.Controller layer =
        ModuleLayer.defineModulesWithOneLoader(
            configuration, List.of(boot), Sluice.class.getClassLoader());
    Module shop = layer.layer().findModule("shop").orElseThrow();
    layer.addReads(shop, Sluice.class.getModule());
    layer.addExports(shop, "shop", AccessorsTest.class.getModule());
    return shop.getClassLoader().loadClass("shop.Orders");
  }
}
