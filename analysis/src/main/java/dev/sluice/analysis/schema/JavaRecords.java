package dev.sluice.analysis.schema;

import static java.util.Objects.requireNonNull;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sluice.analysis.SchemaProblem;
import dev.sluice.compiler.Artifact;
import dev.sluice.model.ColumnDef;
import dev.sluice.model.DataType;
import dev.sluice.model.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Java records that describe schemas, as users of the language write them.
 *
 * <p>What a record cannot say is that a column which is no number and no condition, or a field of a
 * struct, is never NULL.
 */
public final class JavaRecords {

  /** A constructor takes 255 values, of which one is the object; long and double count twice. */
  static final int MOST_SLOTS = 254;

  private final ClassName name;
  private final List<String> notes = new ArrayList<>();

  private JavaRecords(ClassName name) {
    this.name = name;
  }

  /**
   * A file of Java.
   *
   * @param artifact its path and text
   * @param notes what the user should know of it, a sentence each
   */
  public record Source(Artifact artifact, List<String> notes) {
    public Source {
      requireNonNull(artifact, "artifact");
      notes = List.copyOf(notes);
    }
  }

  /** The name of the record for a schema. */
  public static String name(NamedSchema schema) {
    return JavaNames.type(schema.name(), Set.of());
  }

  /**
   * The record of a schema; for more columns than a record can have, a class of several, whose
   * {@code schema()} has them all.
   *
   * @throws SchemaProblem when two names differ in capitals only, which Spark takes for one
   */
  public static Source of(NamedSchema schema, String packageName, String recordName) {
    JavaRecords records = new JavaRecords(ClassName.get(packageName, recordName));
    TypeSpec.Builder type =
        slots(schema.columns()) <= MOST_SLOTS
            ? records.record(records.name, schema.columns(), Set.of())
            : records.groups(schema);
    type.addModifiers(Modifier.PUBLIC);
    JavaFile file =
        JavaFile.builder(packageName, type.build())
            .addFileComment(
                "Made by `sluice schemas` from $L.\n"
                    + "Do not edit: change the schema, and make it again.",
                String.join(", ", schema.files().stream().map(JavaRecords::plain).toList()))
            .indent("  ")
            .skipJavaLangImports(true)
            .build();
    String path = packageName.replace('.', '/') + "/" + recordName + ".java";
    return new Source(new Artifact(path, RecordLayout.of(file.toString())), records.notes);
  }

  /** Text that ends no comment and begins no tag in it. */
  private static String plain(String text) {
    return text.replaceAll("[^\\p{L}\\p{N} _.,-]", "_");
  }

  private static int slots(List<ColumnDef> columns) {
    return columns.stream().mapToInt(JavaRecords::slots).sum();
  }

  private static int slots(ColumnDef column) {
    boolean two =
        column.type() == DataType.Atomic.BIGINT || column.type() == DataType.Atomic.DOUBLE;
    return two && !column.nullable() ? 2 : 1;
  }

  private TypeSpec.Builder groups(NamedSchema schema) {
    ClassName words = ClassName.get(ColumnTypes.WORDS, "Sluice");
    unique(schema.columns().stream().map(ColumnDef::name).toList(), "the schema");
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.FINAL)
            .addJavadoc(
                "The $L columns of {@code $L}, in groups, since a record has $L at most; {@link"
                    + " #schema()} has\nthem all.\n",
                schema.columns().size(),
                plain(schema.name()),
                MOST_SLOTS)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    CodeBlock.Builder parts = CodeBlock.builder();
    List<List<ColumnDef>> groups = grouped(schema.columns());
    for (int i = 0; i < groups.size(); i++) {
      ClassName group = name.nestedClass("Columns" + (i + 1));
      type.addType(
          record(group, groups.get(i), Set.of(name.simpleName()))
              .addModifiers(Modifier.PUBLIC)
              .build());
      parts.add(i == 0 ? "" : ",\n").add("$T.columnsOf($T.class)", words, group);
    }
    type.addMethod(
        MethodSpec.methodBuilder("schema")
            .addJavadoc("All columns, in their order.\n")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(ClassName.get("dev.sluice.model", "Schema"))
            .addStatement("return $T.schema(\n$L)", words, parts.build())
            .build());
    notes.add(
        "`%s` has %d columns, more than a record can have: it is a class with the records `%s`"
                .formatted(name.simpleName(), schema.columns().size(), "Columns1")
            + " to `Columns%d`, and with all of them in `%s.schema()`"
                .formatted(groups.size(), name.simpleName()));
    return type;
  }

  private static List<List<ColumnDef>> grouped(List<ColumnDef> columns) {
    List<List<ColumnDef>> groups = new ArrayList<>();
    List<ColumnDef> group = new ArrayList<>();
    for (ColumnDef column : columns) {
      if (slots(group) + slots(column) > MOST_SLOTS) {
        groups.add(group);
        group = new ArrayList<>();
      }
      group.add(column);
    }
    groups.add(group);
    return groups;
  }

  /** A record, and those of its structs in it. */
  private TypeSpec.Builder record(ClassName self, List<ColumnDef> columns, Set<String> outer) {
    List<String> names = columns.stream().map(ColumnDef::name).toList();
    unique(names, "`" + String.join(".", self.simpleNames()) + "`");
    boolean written = annotations(names, true) < annotations(names, false);
    List<String> components = JavaNames.components(names, written);
    Set<String> taken = new HashSet<>(outer);
    taken.add(self.simpleName());
    JavaTypes types = new JavaTypes(this, self, taken);
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    for (int i = 0; i < columns.size(); i++) {
      constructor.addParameter(
          component(columns.get(i), components.get(i), types.of(columns.get(i)), written));
    }
    TypeSpec.Builder record =
        TypeSpec.recordBuilder(self)
            .recordConstructor(constructor.build())
            .addTypes(types.nested());
    if (written) {
      ClassName form = ClassName.get(ColumnTypes.WORDS, "ColumnNames");
      record.addAnnotation(
          AnnotationSpec.builder(form)
              .addMember("value", "$T.AS_WRITTEN", form.nestedClass("Form"))
              .build());
    }
    return record;
  }

  /** The record of a struct; absent for one with more fields than a record can have. */
  Optional<TypeSpec> struct(ClassName self, DataType.Struct struct, Set<String> outer) {
    if (struct.fields().size() > MOST_SLOTS) {
      notes.add(
          "`%s` would have %d components, more than a record can have, so it is an Object: its"
                  .formatted(String.join(".", self.simpleNames()), struct.fields().size())
              + " fields go by name, col(\"..\")");
      return Optional.empty();
    }
    List<ColumnDef> fields =
        struct.fields().stream()
            .map(it -> ColumnDef.of(it.name(), it.type(), true, Origin.unknown()))
            .toList();
    return Optional.of(record(self, fields, outer).addModifiers(Modifier.PUBLIC).build());
  }

  private static void unique(List<String> names, String where) {
    Map<String, String> known = new HashMap<>();
    for (String name : names) {
      String before = known.put(name.toLowerCase(Locale.ROOT), name);
      if (before != null) {
        throw new SchemaProblem(
            0,
            "%s has `%s` and `%s`, which are one column for Spark".formatted(where, before, name),
            "rename or leave out one of them in the schema");
      }
    }
  }

  /** How many components need an annotation for their names. */
  private static long annotations(List<String> columns, boolean written) {
    List<String> components = JavaNames.components(columns, written);
    long count = 0;
    for (int i = 0; i < columns.size(); i++) {
      count += JavaNames.says(components.get(i), columns.get(i), written) ? 0 : 1;
    }
    return count;
  }

  private static ParameterSpec component(
      ColumnDef column, String name, TypeName type, boolean written) {
    ParameterSpec.Builder component = ParameterSpec.builder(type, name);
    if (!JavaNames.says(name, column.name(), written)) {
      component.addAnnotation(text("ColumnName", column.name()));
    }
    column.comment().ifPresent(comment -> component.addAnnotation(text("Comment", comment)));
    ColumnTypes.annotation(column.type()).ifPresent(component::addAnnotation);
    return component.build();
  }

  private static AnnotationSpec text(String annotation, String value) {
    return AnnotationSpec.builder(ClassName.get(ColumnTypes.WORDS, annotation))
        .addMember("value", "$S", value)
        .build();
  }
}
