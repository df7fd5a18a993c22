package dev.sluice.dsl;

import dev.sluice.model.Expr;
import dev.sluice.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code when(..)} with its branches; without {@link #otherwise} it is NULL where none holds.
 *
 * @param <T> the family of its values
 */
public final class CaseColumn<T> extends Column<T> {

  private final Expr.Case branches;

  CaseColumn(Expr.Case branches) {
    super(branches);
    this.branches = branches;
  }

  static <T> CaseColumn<T> of(Expr condition, Object value, Origin origin) {
    Expr.When when = new Expr.When(condition, Literals.operand(value, origin));
    return new CaseColumn<>(new Expr.Case(List.of(when), Optional.empty(), origin));
  }

  /** A further branch, for rows that none before has taken. */
  public CaseColumn<T> when(Column<? super Boolean> condition, T value) {
    return branch(condition, value, Origins.here());
  }

  /** A further branch, for rows that none before has taken. */
  public CaseColumn<T> when(Column<? super Boolean> condition, Column<? super T> value) {
    return branch(condition, value, Origins.here());
  }

  /** The value of rows that no branch has taken. */
  public Column<T> otherwise(T value) {
    return completed(value, Origins.here());
  }

  /** The value of rows that no branch has taken. */
  public Column<T> otherwise(Column<? super T> value) {
    return completed(value, Origins.here());
  }

  private CaseColumn<T> branch(Column<?> condition, Object value, Origin origin) {
    List<Expr.When> all = new ArrayList<>(branches.branches());
    all.add(new Expr.When(condition.expr(), Literals.operand(value, origin)));
    return new CaseColumn<>(new Expr.Case(all, branches.otherwise(), branches.origin()));
  }

  private Column<T> completed(Object value, Origin origin) {
    Optional<Expr> otherwise = Optional.of(Literals.operand(value, origin));
    return new Column<>(new Expr.Case(branches.branches(), otherwise, branches.origin()));
  }
}
