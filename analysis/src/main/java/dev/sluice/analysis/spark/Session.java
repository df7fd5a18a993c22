package dev.sluice.analysis.spark;

import java.net.URI;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.QueryPlanningTracker;
import org.apache.spark.sql.catalyst.analysis.Analyzer;
import org.apache.spark.sql.catalyst.analysis.FunctionRegistry;
import org.apache.spark.sql.catalyst.analysis.FunctionRegistry$;
import org.apache.spark.sql.catalyst.analysis.ResolveEventTimeWatermark$;
import org.apache.spark.sql.catalyst.analysis.TableFunctionRegistry$;
import org.apache.spark.sql.catalyst.catalog.CatalogDatabase;
import org.apache.spark.sql.catalyst.catalog.InMemoryCatalog;
import org.apache.spark.sql.catalyst.catalog.SessionCatalog;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.SubqueryAlias;
import org.apache.spark.sql.catalyst.rules.Rule;
import org.apache.spark.sql.internal.SQLConf;
import scala.Function0;
import scala.Option;
import scala.collection.immutable.Map$;
import scala.collection.immutable.Seq;
import scala.runtime.AbstractFunction0;

/**
 * Spark's analyser with the semantics of the platform, without a context, a session or a store.
 *
 * <p>Not safe for several threads.
 */
final class Session {

  private final SQLConf conf = new SQLConf();
  private final FunctionRegistry functions = FunctionRegistry$.MODULE$.builtin();
  private final Rules rules = new Rules();
  private final Analyzer analyzer;

  Session() {
    conf.setConfString("spark.sql.ansi.enabled", "true");
    conf.setConfString("spark.sql.caseSensitive", "false");
    conf.setConfString("spark.sql.session.timeZone", "UTC");
    analyzer = within(this::analyzer);
  }

  private Analyzer analyzer() {
    InMemoryCatalog store = new InMemoryCatalog(new SparkConf(false), new Configuration(false));
    SessionCatalog catalog =
        new SessionCatalog(store, functions, TableFunctionRegistry$.MODULE$.builtin());
    // Spark makes the folder of a database: this one is always there, so that nothing is written
    URI folder = Path.of("").toAbsolutePath().getRoot().toUri();
    catalog.createDatabase(new CatalogDatabase("default", "", folder, Map$.MODULE$.empty()), true);
    return new SluiceAnalyzer(catalog, rules);
  }

  /** Runs something under the settings of this session. */
  <T> T within(java.util.function.Supplier<T> work) {
    Function0<T> function =
        new AbstractFunction0<>() {
          @Override
          public T apply() {
            return work.get();
          }
        };
    return SQLConf.withExistingConf(conf, function);
  }

  /**
   * Resolves a plan and checks it.
   *
   * <p>Throws Spark's {@code AnalysisException}, which Scala does not declare.
   */
  LogicalPlan analyse(LogicalPlan plan) {
    if (isRelation(plan)) {
      return plan;
    }
    rules.begin();
    return analyzer.executeAndCheck(plan, new QueryPlanningTracker(Option.empty()));
  }

  /** Whether a plan only reads columns that are known: nothing is left to resolve in it. */
  private static boolean isRelation(LogicalPlan plan) {
    return plan instanceof SubqueryAlias alias
        ? isRelation(alias.child())
        : plan instanceof InputRelation;
  }

  /** Whether Spark has a function of this name. */
  boolean hasFunction(String name) {
    return functions.functionExists(new FunctionIdentifier(name));
  }

  /** Whether Spark has a function of this name that makes a table. */
  static boolean hasTableFunction(String name) {
    return TableFunctionRegistry$.MODULE$.builtin().functionExists(new FunctionIdentifier(name));
  }

  /** The names of all functions that Spark has. */
  Iterable<String> functions() {
    return Scala.list(functions.listFunction()).stream().map(FunctionIdentifier::funcName).toList();
  }

  /** Spark's rules, and ours behind them. */
  private static final class SluiceAnalyzer extends Analyzer {

    private final Rules rules;

    SluiceAnalyzer(SessionCatalog catalog, Rules rules) {
      super(catalog);
      this.rules = rules;
    }

    @Override
    public Seq<Rule<LogicalPlan>> extendedResolutionRules() {
      // the first is Spark's, for WATERMARK in SQL; its sessions add it, its analyser does not
      return Scala.seq(ResolveEventTimeWatermark$.MODULE$, rules);
    }
  }
}
