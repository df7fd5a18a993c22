package dev.sluice.compiler.emit.sql;

import dev.sluice.model.Target;
import dev.sluice.model.Text;
import dev.sluice.model.Variable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * SQL text in which parts of names that contain a variable get back-ticks, where the variable has a
 * value in some target that asks for them: {@code FROM <catalog>.sales.orders_<env>}.
 */
public final class QuotedVariables {

  /** Stands for a variable; a rule keeps this character out of every text. */
  private static final char VARIABLE = '\0';

  /** What a name of one part stands behind; elsewhere a variable may be anything. */
  private static final Pattern BEFORE_NAME =
      Pattern.compile("(?is).*\\b(?:(?:from|join|table)\\s+|stream\\s*\\(\\s*)");

  /** A value that is no name as it stands, and that can't be anything else behind such a word. */
  private static final Pattern NAME_ONLY = Pattern.compile("[\\p{L}\\p{N}_-]*");

  private final List<Target> targets;
  private final List<Text.Part> variables = new ArrayList<>();
  private final String sql;
  private final BitSet quoted;

  private QuotedVariables(Text text, List<Target> targets) {
    this.targets = targets;
    StringBuilder all = new StringBuilder();
    for (Text.Part part : text.parts()) {
      if (part instanceof Text.Literal literal) {
        all.append(literal.value());
      } else {
        all.append(VARIABLE);
        variables.add(part);
      }
    }
    this.sql = all.toString();
    this.quoted = SqlTemplate.quoted(sql);
  }

  /** The text with back-ticks where some target asks for them. */
  public static Text of(Text sql, List<Target> targets) {
    boolean plain =
        sql.variables().stream().allMatch(variable -> QuotedName.isPlain(variable, targets));
    return plain ? sql : new QuotedVariables(sql, targets).text();
  }

  private Text text() {
    SqlText out = new SqlText();
    int variable = 0;
    for (int i = 0; i < sql.length(); ) {
      if (!isWord(i)) {
        variable = add(i, i + 1, variable, out);
        i++;
        continue;
      }
      int end = i;
      while (isWord(end)) {
        end++;
      }
      int after = variable + (int) sql.substring(i, end).chars().filter(c -> c == 0).count();
      String tick = needsTicks(i, end, variables.subList(variable, after)) ? "`" : "";
      out.add(tick);
      variable = add(i, end, variable, out);
      out.add(tick);
      i = end;
    }
    return out.text();
  }

  /** Adds what stands there; gives the number of the next variable. */
  private int add(int from, int to, int variable, SqlText out) {
    int next = variable;
    for (int i = from; i < to; i++) {
      if (sql.charAt(i) == VARIABLE) {
        out.add(new Text(List.of(variables.get(next))));
        next++;
      } else {
        out.add(sql.substring(i, i + 1));
      }
    }
    return next;
  }

  private boolean isWord(int index) {
    if (index >= sql.length() || quoted.get(index)) {
      return false;
    }
    char c = sql.charAt(index);
    return c == VARIABLE || c == '_' || Character.isLetterOrDigit(c);
  }

  private boolean needsTicks(int from, int to, List<Text.Part> inside) {
    boolean special =
        inside.stream()
            .anyMatch(
                part ->
                    part instanceof Variable<?> variable && !QuotedName.isPlain(variable, targets));
    if (!special) {
      return false;
    }
    return isDot(from - 1)
        || isDot(to)
        || (BEFORE_NAME.matcher(sql.substring(0, from)).matches()
            && inside.stream().allMatch(this::isNameOnly));
  }

  private boolean isNameOnly(Text.Part part) {
    return part instanceof Variable<?> variable
        && QuotedName.values(variable, targets)
            .allMatch(value -> NAME_ONLY.matcher(value).matches());
  }

  private boolean isDot(int index) {
    return index >= 0 && index < sql.length() && sql.charAt(index) == '.' && !quoted.get(index);
  }
}
