package dev.sluice.dsl;

import dev.sluice.model.DataType;
import dev.sluice.model.Expr;
import dev.sluice.model.Origin;
import dev.sluice.model.RefusedException;
import java.io.Serializable;
import java.lang.invoke.MethodHandleInfo;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads the component that an accessor names, {@code Customer::email}.
 *
 * <p>The JDK keeps the name of a serializable method reference in its {@link SerializedLambda}.
 */
final class Accessors {

  /**
   * A record's component as a column.
   *
   * @param record the binary name of the record
   */
  record Component(String record, String column, DataType type) {}

  /** What was read before, by the class of the method reference: one per place in the code. */
  private static final ClassValue<Map<Boolean, Component>> READ =
      new ClassValue<>() {
        @Override
        protected Map<Boolean, Component> computeValue(Class<?> type) {
          return new ConcurrentHashMap<>(1);
        }
      };

  private Accessors() {}

  /** The component that an accessor names. */
  static Component component(Serializable accessor, Origin origin) {
    return READ.get(accessor.getClass()).computeIfAbsent(true, any -> read(accessor, origin));
  }

  /** The column that an accessor names, with what the record says of it. */
  static Expr.Column column(Serializable accessor, Origin origin) {
    Component component = component(accessor, origin);
    return new Expr.Column(
        List.of(component.column()),
        Optional.of(new Expr.Stated(component.record(), component.type())),
        origin);
  }

  /** The name of the column that an accessor names. */
  static String name(Serializable accessor, Origin origin) {
    return component(accessor, origin).column();
  }

  private static Component read(Serializable accessor, Origin origin) {
    SerializedLambda lambda = serialized(accessor, origin);
    String method = lambda.getImplMethodName();
    Class<?> owner = owner(lambda, accessor.getClass().getClassLoader(), origin);
    if (method.startsWith("lambda$")) {
      throw new RefusedException(
          "a lambda has no name to make a column of.",
          origin,
          List.of(
              "write the accessor as a method reference, Customer::email instead of c ->"
                  + " c.email(); for a column that no record has, write col(\"name\")"));
    }
    String written = owner.getSimpleName() + "::" + method;
    if (owner.isRecord() && lambda.getImplMethodKind() == MethodHandleInfo.REF_invokeVirtual) {
      for (RecordComponent component : owner.getRecordComponents()) {
        if (component.getName().equals(method)) {
          return new Component(
              owner.getName(),
              RecordTypes.columnName(component),
              RecordTypes.of(component, origin));
        }
      }
    }
    throw new RefusedException(
        "`" + written + "` is not the accessor of a record's component.",
        origin,
        List.of("name a component of a record that describes the columns, or write col(\"name\")"));
  }

  private static SerializedLambda serialized(Serializable accessor, Origin origin) {
    Class<?> type = accessor.getClass();
    try {
      Method writeReplace = type.getDeclaredMethod("writeReplace");
      writeReplace.setAccessible(true);
      if (writeReplace.invoke(accessor) instanceof SerializedLambda lambda) {
        return lambda;
      }
    } catch (InaccessibleObjectException e) {
      throw new RefusedException(
          "module `%s` does not let Sluice read the accessors in package `%s`."
              .formatted(type.getModule().getName(), type.getPackageName()),
          origin,
          List.of("add `opens " + type.getPackageName() + ";` to its module-info.java"));
    } catch (ReflectiveOperationException e) {
      // A class of the user's own that implements the interface has no such method: see below.
    }
    throw new RefusedException(
        "`" + type.getName() + "` is not a method reference, so it names no column.",
        origin,
        List.of("write the accessor of a record as a method reference, Customer::email"));
  }

  private static Class<?> owner(SerializedLambda lambda, ClassLoader loader, Origin origin) {
    String name = lambda.getImplClass().replace('/', '.');
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException e) {
      throw new RefusedException(
          "class `" + name + "` of an accessor can't be loaded.",
          origin,
          List.of("put it on the class path of the project"));
    }
  }
}
