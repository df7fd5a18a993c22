package dev.sluice.compiler.graph;

import static dev.sluice.model.DataType.Atomic.BOOLEAN;
import static dev.sluice.model.DataType.Atomic.STRING;

import dev.sluice.model.DataType;
import dev.sluice.model.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The type of an expression as far as declarations and Spark's function names tell it; it serves
 * {@code struct.*} and the choice of columns by type, not the checking of types.
 */
final class ExprTypes implements Expr.Cases<Optional<DataType>> {

  private final Columns scope;

  private ExprTypes(Columns scope) {
    this.scope = scope;
  }

  static Optional<DataType> of(Expr expr, Columns scope) {
    return expr.accept(new ExprTypes(scope));
  }

  private Optional<DataType> of(Expr expr) {
    return expr.accept(this);
  }

  @Override
  public Optional<DataType> column(Expr.Column expr) {
    return scope
        .resolve(expr.parts())
        .flatMap(Columns.Column::type)
        .or(() -> expr.stated().map(Expr.Stated::type));
  }

  @Override
  public Optional<DataType> star(Expr.Star expr) {
    return Optional.empty();
  }

  @Override
  public Optional<DataType> literal(Expr.Literal expr) {
    return Optional.of(expr.type());
  }

  @Override
  public Optional<DataType> text(Expr.TextLiteral expr) {
    return Optional.of(STRING);
  }

  @Override
  public Optional<DataType> argument(Expr.Argument expr) {
    return Optional.empty();
  }

  @Override
  public Optional<DataType> call(Expr.Call expr) {
    return FunctionTypes.of(expr, this::of);
  }

  @Override
  public Optional<DataType> catalogCall(Expr.CatalogCall expr) {
    return expr.result();
  }

  @Override
  public Optional<DataType> udf(Expr.UdfCall expr) {
    return Optional.of(expr.result());
  }

  @Override
  public Optional<DataType> unary(Expr.Unary expr) {
    return switch (expr.operator()) {
      case NOT, IS_NULL, IS_NOT_NULL -> Optional.of(BOOLEAN);
      case NEGATE, BITWISE_NOT -> of(expr.operand());
    };
  }

  @Override
  public Optional<DataType> binary(Expr.Binary expr) {
    return switch (expr.operator()) {
      case OR, AND, EQ, EQ_NULL_SAFE, NE, LT, LE, GT, GE -> Optional.of(BOOLEAN);
      case PLUS, MINUS, TIMES, DIVIDE, MODULO, BITWISE_AND, BITWISE_OR, BITWISE_XOR ->
          Optional.empty();
    };
  }

  @Override
  public Optional<DataType> in(Expr.In expr) {
    return Optional.of(BOOLEAN);
  }

  @Override
  public Optional<DataType> between(Expr.Between expr) {
    return Optional.of(BOOLEAN);
  }

  @Override
  public Optional<DataType> like(Expr.Like expr) {
    return Optional.of(BOOLEAN);
  }

  @Override
  public Optional<DataType> cast(Expr.Cast expr) {
    return Optional.of(expr.type());
  }

  @Override
  public Optional<DataType> caseWhen(Expr.Case expr) {
    return expr.branches().isEmpty() ? Optional.empty() : of(expr.branches().get(0).value());
  }

  @Override
  public Optional<DataType> alias(Expr.Alias expr) {
    return of(expr.operand());
  }

  @Override
  public Optional<DataType> field(Expr.Field expr) {
    return of(expr.operand())
        .flatMap(Columns::fields)
        .flatMap(fields -> new Columns(fields).find(expr.name()))
        .flatMap(Columns.Column::type);
  }

  @Override
  public Optional<DataType> item(Expr.Item expr) {
    return of(expr.operand()).flatMap(FunctionTypes::element);
  }

  @Override
  public Optional<DataType> jsonPath(Expr.JsonPath expr) {
    return of(expr.operand());
  }

  @Override
  public Optional<DataType> withField(Expr.WithField expr) {
    Optional<DataType> type = of(expr.operand());
    Optional<DataType> value = of(expr.value());
    if (type.isEmpty() || value.isEmpty() || !(type.get() instanceof DataType.Struct struct)) {
      return Optional.empty();
    }
    List<DataType.Field> fields = new ArrayList<>(struct.fields());
    DataType.Field added = new DataType.Field(expr.name(), value.get(), true);
    if (fields.stream().anyMatch(field -> field.name().equalsIgnoreCase(expr.name()))) {
      fields.replaceAll(field -> field.name().equalsIgnoreCase(expr.name()) ? added : field);
    } else {
      fields.add(added);
    }
    return Optional.of(new DataType.Struct(fields));
  }

  @Override
  public Optional<DataType> dropFields(Expr.DropFields expr) {
    return of(expr.operand())
        .filter(DataType.Struct.class::isInstance)
        .map(
            type ->
                new DataType.Struct(
                    ((DataType.Struct) type)
                        .fields().stream()
                            .filter(
                                field ->
                                    expr.names().stream().noneMatch(field.name()::equalsIgnoreCase))
                            .toList()));
  }

  @Override
  public Optional<DataType> lambda(Expr.Lambda expr) {
    return Optional.empty();
  }

  @Override
  public Optional<DataType> lambdaVariable(Expr.LambdaVariable expr) {
    return Optional.empty();
  }

  @Override
  public Optional<DataType> sort(Expr.SortOrder expr) {
    return of(expr.operand());
  }

  @Override
  public Optional<DataType> over(Expr.Over expr) {
    return of(expr.function());
  }

  @Override
  public Optional<DataType> sql(Expr.Sql expr) {
    return Optional.empty();
  }

  @Override
  public Optional<DataType> placeholder(Expr.Placeholder expr) {
    return Optional.empty();
  }
}
