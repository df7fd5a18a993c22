package dev.sluice.compiler.emit.python;

import dev.sluice.compiler.emit.python.syntax.Py;
import dev.sluice.model.Expr;
import dev.sluice.model.Schema;
import dev.sluice.model.Source;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Rows that are written in the code. */
final class PyRows {

  private final Scope scope;

  PyRows(Scope scope) {
    this.scope = scope;
  }

  Py dataFrame(Source.Rows source) {
    List<Py> rows = new ArrayList<>();
    for (List<Expr.Literal> row : source.rows()) {
      rows.add(new Py.Sequence(true, row.stream().map(this::value).toList(), false));
    }
    Py list = new Py.Sequence(false, rows, rows.size() > 1);
    return Py.atom("spark")
        .attribute("createDataFrame")
        .callWith(List.of(Py.argument(list), Py.argument("schema", schema(source.schema()))));
  }

  /** As an object: not every engine lets a query parse DDL. */
  private Py schema(Schema schema) {
    return schema.accept(
        new Schema.Cases<>() {
          @Override
          public Py columns(Schema.Columns columns) {
            boolean objects =
                columns.columns().stream().allMatch(column -> PyTypes.canRender(column.type()));
            return objects
                ? new PyTypes(scope).struct(columns.columns())
                : new PyArguments(scope).plain(columns);
          }

          @Override
          public Py ddl(Schema.Ddl ddl) {
            return new PyArguments(scope).plain(ddl);
          }
        });
  }

  private Py value(Expr.Literal literal) {
    Object value = literal.value().orElse(null);
    if (value == null) {
      return Py.atom("None");
    }
    if (value instanceof BigDecimal number) {
      scope.imports().member("decimal", "Decimal");
      return Py.atom("Decimal").call(Py.string(number.toPlainString()));
    }
    if (value instanceof Float number) {
      return PyLiterals.number(number.doubleValue());
    }
    if (value instanceof Number && !(value instanceof Double)) {
      return Py.atom(value.toString());
    }
    if (value instanceof Expr.Bytes bytes) {
      return Py.atom(PyLiterals.bytes(bytes));
    }
    return PyLiterals.plain(literal).orElseGet(() -> time(value));
  }

  private Py time(Object value) {
    if (value instanceof LocalDate date) {
      scope.imports().member("datetime", "date");
      return Py.atom("date")
          .call(numbers(date.getYear(), date.getMonthValue(), date.getDayOfMonth()));
    }
    if (value instanceof LocalDateTime time) {
      return Py.atom(name("datetime")).call(parts(time));
    }
    if (value instanceof Instant instant) {
      List<Py.Argument> arguments =
          new ArrayList<>(Py.arguments(parts(instant.atOffset(ZoneOffset.UTC).toLocalDateTime())));
      arguments.add(Py.argument("tzinfo", Py.atom(name("timezone")).attribute("utc")));
      return Py.atom(name("datetime")).callWith(arguments);
    }
    if (value instanceof Duration duration) {
      List<Py.Argument> arguments = new ArrayList<>();
      arguments.add(Py.argument("seconds", Py.atom(Long.toString(duration.toSeconds()))));
      int micros = duration.toNanosPart() / 1000;
      if (micros > 0) {
        arguments.add(Py.argument("microseconds", Py.atom(Integer.toString(micros))));
      }
      return Py.atom(name("timedelta")).callWith(arguments);
    }
    throw new IllegalStateException("no value of Python for " + value.getClass());
  }

  private static List<Py> parts(LocalDateTime time) {
    int micros = time.getNano() / 1000;
    List<Py> parts =
        new ArrayList<>(
            numbers(
                time.getYear(),
                time.getMonthValue(),
                time.getDayOfMonth(),
                time.getHour(),
                time.getMinute()));
    if (time.getSecond() != 0 || micros != 0) {
      parts.addAll(numbers(time.getSecond()));
    }
    if (micros != 0) {
      parts.addAll(numbers(micros));
    }
    return parts;
  }

  private static List<Py> numbers(int... numbers) {
    List<Py> atoms = new ArrayList<>();
    for (int number : numbers) {
      atoms.add(Py.atom(Integer.toString(number)));
    }
    return atoms;
  }

  private String name(String name) {
    scope.imports().member("datetime", name);
    return name;
  }
}
