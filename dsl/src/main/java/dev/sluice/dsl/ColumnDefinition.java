package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.ColumnDef;
import dev.sluice.model.Dataset;
import dev.sluice.model.Origin;
import dev.sluice.model.Source;
import dev.sluice.model.TableConstraint;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One column of a schema that is written column by column; immutable. */
public final class ColumnDefinition implements SchemaPart {

  private final ColumnDef column;
  private final List<TableConstraint> constraints;

  ColumnDefinition(ColumnDef column, List<TableConstraint> constraints) {
    this.column = requireNonNull(column, "column");
    this.constraints = List.copyOf(constraints);
  }

  /** Never NULL. */
  public ColumnDefinition notNull() {
    return with(draft -> draft.nullable = false);
  }

  /** What the column holds, shown in the catalog. */
  public ColumnDefinition comment(String comment) {
    return with(draft -> draft.comment = Once.value(draft.comment, Texts.comment(comment)));
  }

  /** The column is the table's primary key, and so never NULL. */
  public ColumnDefinition primaryKey() {
    Origin origin = Origins.here();
    return notNull()
        .constraint(
            new TableConstraint.PrimaryKey(Optional.empty(), List.of(column.name()), origin));
  }

  /** The column holds keys of another table of the bundle. */
  public ColumnDefinition references(Dataset dataset, String... columns) {
    Origin origin = Origins.here();
    return references(ForeignKey.table(dataset, origin), columns, origin);
  }

  /** The column holds keys of a table outside the bundle. */
  public ColumnDefinition references(External table, String... columns) {
    return references(table.source(), columns, Origins.here());
  }

  /** {@code GENERATED ALWAYS AS (sql)}: computed from the other columns. */
  public ColumnDefinition generatedAs(String sql) {
    return with(draft -> draft.generated = Once.value(draft.generated, sql));
  }

  /** {@code GENERATED ALWAYS AS IDENTITY}: numbered by the platform from 1; BIGINT only. */
  public ColumnDefinition identity() {
    return identity(1, 1);
  }

  /** Numbered by the platform; BIGINT only. */
  public ColumnDefinition identity(long start, long step) {
    return with(
        draft ->
            draft.identity = Once.value(draft.identity, new ColumnDef.Identity(true, start, step)));
  }

  /** Numbered by the platform where a row brings no value; BIGINT only. */
  public ColumnDefinition identityByDefault(long start, long step) {
    return with(
        draft ->
            draft.identity =
                Once.value(draft.identity, new ColumnDef.Identity(false, start, step)));
  }

  /** The value, in SQL, of rows that bring none. */
  public ColumnDefinition defaultValue(String sql) {
    return with(draft -> draft.defaultValue = Once.value(draft.defaultValue, sql));
  }

  /**
   * The Unity Catalog function that masks the column, {@code catalog.schema.function}.
   *
   * @param usingColumns further columns that the function is given
   */
  public ColumnDefinition mask(CharSequence function, String... usingColumns) {
    ColumnDef.Mask mask = new ColumnDef.Mask(Text.of(function), Arrays.asList(usingColumns));
    return with(draft -> draft.mask = Once.value(draft.mask, mask));
  }

  /** The column holds personal data. */
  public ColumnDefinition sensitive() {
    return with(draft -> draft.sensitive = true);
  }

  ColumnDef column() {
    return column;
  }

  List<TableConstraint> constraints() {
    return constraints;
  }

  private ColumnDefinition with(Consumer<Draft> change) {
    Draft draft = new Draft(column);
    change.accept(draft);
    return new ColumnDefinition(draft.column(column), constraints);
  }

  private ColumnDefinition references(Source.Table table, String[] columns, Origin origin) {
    return constraint(
        ForeignKey.of(List.of(column.name()), table, Arrays.asList(columns), origin).constraint());
  }

  private ColumnDefinition constraint(TableConstraint constraint) {
    List<TableConstraint> all = new ArrayList<>(constraints);
    all.add(constraint);
    return new ColumnDefinition(column, all);
  }

  /** A column while one of its fields changes. */
  private static final class Draft {

    private boolean nullable;
    private Optional<String> comment;
    private Optional<String> generated;
    private Optional<ColumnDef.Identity> identity;
    private Optional<String> defaultValue;
    private Optional<ColumnDef.Mask> mask;
    private boolean sensitive;

    private Draft(ColumnDef column) {
      nullable = column.nullable();
      comment = column.comment();
      generated = column.generated();
      identity = column.identity();
      defaultValue = column.defaultValue();
      mask = column.mask();
      sensitive = column.sensitive();
    }

    private ColumnDef column(ColumnDef original) {
      return new ColumnDef(
          original.name(),
          original.type(),
          nullable,
          original.component(),
          comment,
          generated,
          identity,
          defaultValue,
          mask,
          sensitive,
          original.origin());
    }
  }
}
