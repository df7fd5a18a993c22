package dev.sluice.analysis.schema;

import dev.sluice.model.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Names in Java for the names of columns and tables. */
final class JavaNames {

  /** What the accessor of a component cannot be called, since every object has such a method. */
  private static final Set<String> METHODS =
      Set.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  private static final Pattern ACRONYM =
      Pattern.compile("^(\\p{Lu}+)(?=\\p{Lu}\\p{Ll}|[^\\p{L}]|$)");

  private JavaNames() {}

  /**
   * Components for columns, in their order: names from which the column's name can be made again
   * first, so that they do not depend on what stands beside them.
   *
   * @param written whether a component's name is taken for the column's as it is
   */
  static List<String> components(List<String> columns, boolean written) {
    Set<String> taken = new HashSet<>();
    String[] names = new String[columns.size()];
    for (int i = 0; i < names.length; i++) {
      String name = component(columns.get(i), written);
      if (says(name, columns.get(i), written) && taken.add(name)) {
        names[i] = name;
      }
    }
    for (int i = 0; i < names.length; i++) {
      if (names[i] == null) {
        names[i] = unique(component(columns.get(i), written), taken);
      }
    }
    return List.of(names);
  }

  /** Whether a component is the column's without an annotation. */
  static boolean says(String component, String column, boolean written) {
    return (written ? component : Names.snakeCase(component)).equals(column);
  }

  private static String component(String column, boolean written) {
    return written && isComponent(column) ? column : legal(camel(column));
  }

  private static boolean isComponent(String name) {
    return SourceVersion.isName(name) && name.indexOf('.') < 0 && !METHODS.contains(name);
  }

  /** {@code order_id}, {@code OrderID} and {@code Order Id} become {@code orderId}. */
  private static String camel(String name) {
    StringBuilder camel = new StringBuilder();
    for (String word : words(name)) {
      camel.append(camel.isEmpty() ? decapitalised(word) : capitalised(word));
    }
    return camel.toString();
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.split("[^\\p{L}\\p{N}]+", -1)) {
      boolean shout = word.equals(word.toUpperCase(Locale.ROOT));
      if (!word.isEmpty()) {
        words.add(shout ? word.toLowerCase(Locale.ROOT) : word);
      }
    }
    return words;
  }

  private static String capitalised(String word) {
    int first = word.offsetByCodePoints(0, 1);
    return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
  }

  private static String decapitalised(String word) {
    String acronym = ACRONYM.matcher(word).replaceFirst(it -> it.group().toLowerCase(Locale.ROOT));
    int first = acronym.offsetByCodePoints(0, 1);
    return acronym.substring(0, first).toLowerCase(Locale.ROOT) + acronym.substring(first);
  }

  private static String legal(String name) {
    String start = name.isEmpty() ? "column" : name;
    String identifier = Character.isJavaIdentifierStart(start.codePointAt(0)) ? start : "_" + start;
    return isComponent(identifier) ? identifier : identifier + "_";
  }

  /** The name of a type: {@code line_items} becomes {@code LineItems}. */
  static String type(String name, Collection<String> taken) {
    StringBuilder pascal = new StringBuilder();
    words(name).forEach(word -> pascal.append(capitalised(word)));
    String start = pascal.isEmpty() ? "Columns" : pascal.toString();
    String identifier = Character.isJavaIdentifierStart(start.codePointAt(0)) ? start : "_" + start;
    String legal = SourceVersion.isName(identifier) ? identifier : identifier + "_";
    return taken.contains(legal) ? unique(legal + "Struct", new HashSet<>(taken)) : legal;
  }

  private static String unique(String name, Set<String> taken) {
    String unique = name;
    for (int i = 2; !taken.add(unique); i++) {
      unique = name + i;
    }
    return unique;
  }
}
