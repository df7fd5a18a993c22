package dev.sluice.dsl;

import dev.sluice.model.Identity;
import dev.sluice.model.Job.When;
import dev.sluice.model.Job.When.Unit;
import dev.sluice.model.Permission.Level;
import dev.sluice.model.Setting;
import dev.sluice.model.Target;
import dev.sluice.model.Text;
import dev.sluice.model.Variable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words: all that a project needs to start with, by one import.
 *
 * <pre>{@code
 * import static dev.sluice.dsl.Sluice.*;
 * }</pre>
 *
 * <p>A word starts something: {@code read(..)} a query, {@code silver(..)} a table, {@code
 * pipeline(..)} a pipeline. What it gives has methods for the rest; declarations end in {@code
 * build()}. Functions of Spark are in {@code F}.
 */
public final class Sluice extends PipelineWords {

  /** May see it. */
  public static final Level CAN_VIEW = Level.CAN_VIEW;

  /** May run it. */
  public static final Level CAN_RUN = Level.CAN_RUN;

  /** May change it. */
  public static final Level CAN_MANAGE = Level.CAN_MANAGE;

  /** Owns it. */
  public static final Level IS_OWNER = Level.IS_OWNER;

  /** Hours, of {@code periodic(..)}. */
  public static final Unit HOURS = Unit.HOURS;

  /** Days, of {@code periodic(..)}. */
  public static final Unit DAYS = Unit.DAYS;

  /** Weeks, of {@code periodic(..)}. */
  public static final Unit WEEKS = Unit.WEEKS;

  private Sluice() {}

  /** A bundle: all that is deployed together. */
  public static BundleBuilder bundle(String name) {
    return new BundleBuilder(name, Origins.here());
  }

  /** A target for one's own work: names get a prefix, schedules are paused. */
  public static TargetSettings development(String name) {
    return target(name, Optional.of(Target.Mode.DEVELOPMENT));
  }

  /** A target for production. */
  public static TargetSettings production(String name) {
    return target(name, Optional.of(Target.Mode.PRODUCTION));
  }

  /** A target without a mode. */
  public static TargetSettings target(String name) {
    return target(name, Optional.empty());
  }

  /** A variable that each target must set. */
  public static Variable<String> variable(String name) {
    return new Variable<>(name, String.class, Optional.empty(), Optional.empty(), Origins.here());
  }

  /** A variable with a default. */
  public static Variable<String> variable(String name, String value) {
    return new Variable<>(name, String.class, Optional.of(value), Optional.empty(), Origins.here());
  }

  /** A variable that is a number, with a default. */
  public static Variable<Integer> variable(String name, int value) {
    return new Variable<>(
        name, Integer.class, Optional.of(value), Optional.empty(), Origins.here());
  }

  /** A variable that is true or false, with a default. */
  public static Variable<Boolean> variable(String name, boolean value) {
    return new Variable<>(
        name, Boolean.class, Optional.of(value), Optional.empty(), Origins.here());
  }

  /** A variable that is a number and that each target must set. */
  public static Variable<Integer> integerVariable(String name) {
    return new Variable<>(name, Integer.class, Optional.empty(), Optional.empty(), Origins.here());
  }

  /** A variable that is true or false and that each target must set. */
  public static Variable<Boolean> booleanVariable(String name) {
    return new Variable<>(name, Boolean.class, Optional.empty(), Optional.empty(), Origins.here());
  }

  /** A job that runs pipelines in the order of their dependencies. */
  public static JobBuilder job(String key) {
    return new JobBuilder(key, Origins.here());
  }

  /**
   * At times.
   *
   * @param expression in the form of Quartz, {@code "0 0 6 * * ?"}
   * @param timeZone {@code "Europe/Berlin"}
   */
  public static When cron(CharSequence expression, CharSequence timeZone) {
    return new When.Cron(Text.of(expression), Text.of(timeZone));
  }

  /** Every so many hours, days or weeks. */
  public static When periodic(int interval, Unit unit) {
    return new When.Periodic(Setting.of(interval), unit);
  }

  /** Every so many hours, days or weeks, by target. */
  public static When periodic(Variable<Integer> interval, Unit unit) {
    return new When.Periodic(interval, unit);
  }

  /** When files have arrived at a place. */
  public static When fileArrival(CharSequence url) {
    return new When.FileArrival(Text.of(url));
  }

  /** When one of these tables has changed. */
  public static When tableUpdate(CharSequence... tables) {
    return new When.TableUpdate(Texts.list(tables), false);
  }

  /** When all of these tables have changed. */
  public static When allTablesUpdate(CharSequence... tables) {
    return new When.TableUpdate(Texts.list(tables), true);
  }

  /** Again as soon as the last run has ended. */
  public static When continuous() {
    return new When.Continuous();
  }

  /** A user, by e-mail. */
  public static Identity user(CharSequence email) {
    return new Identity.User(Text.of(email));
  }

  /** A service principal, by its application id. */
  public static Identity servicePrincipal(CharSequence applicationId) {
    return new Identity.ServicePrincipal(Text.of(applicationId));
  }

  /** A group; it can be given permissions, but nothing runs as a group. */
  public static Identity group(CharSequence name) {
    return new Identity.Group(Text.of(name));
  }

  private static TargetSettings target(String name, Optional<Target.Mode> mode) {
    return new TargetSettings(
        new Target(
            name,
            mode,
            false,
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Optional.empty(),
            List.of(),
            Origins.here()));
  }
}
