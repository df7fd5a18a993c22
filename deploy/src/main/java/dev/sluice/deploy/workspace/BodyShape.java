package dev.sluice.deploy.workspace;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Compares JSON with the fields of a class of the SDK. */
final class BodyShape {

  private final List<String> problems = new ArrayList<>();

  private BodyShape() {}

  static List<String> problems(Class<?> type, JsonNode body) {
    BodyShape shape = new BodyShape();
    shape.check(type, body, "");
    return List.copyOf(shape.problems);
  }

  /** The types of the fields by their names in JSON; a field of the address is none of the body. */
  static SortedMap<String, Type> fields(Class<?> type) {
    SortedMap<String, Type> fields = new TreeMap<>();
    for (Field field : type.getDeclaredFields()) {
      JsonProperty property = field.getAnnotation(JsonProperty.class);
      if (property != null && field.getAnnotation(JsonIgnore.class) == null) {
        fields.put(property.value(), field.getGenericType());
      }
    }
    return fields;
  }

  private void check(Type type, JsonNode value, String path) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      if (Collection.class.isAssignableFrom((Class<?>) generic.getRawType())) {
        checkList(arguments[0], value, path);
      } else {
        checkMap(arguments[arguments.length - 1], value, path);
      }
    } else if (type instanceof Class<?> plain && plain != Object.class) {
      checkClass(plain, value, path);
    }
  }

  private void checkList(Type element, JsonNode value, String path) {
    if (expect(value.isArray(), "a list", value, path)) {
      for (int i = 0; i < value.size(); i++) {
        check(element, value.get(i), path + "[" + i + "]");
      }
    }
  }

  private void checkMap(Type element, JsonNode value, String path) {
    if (expect(value.isObject(), "an object", value, path)) {
      value.properties().forEach(it -> check(element, it.getValue(), path + "." + it.getKey()));
    }
  }

  private void checkClass(Class<?> type, JsonNode value, String path) {
    if (type == String.class) {
      expect(value.isTextual(), "a text", value, path);
    } else if (type == Boolean.class) {
      expect(value.isBoolean(), "true or false", value, path);
    } else if (type == Long.class || type == Integer.class) {
      expect(value.isIntegralNumber(), "a whole number", value, path);
    } else if (Number.class.isAssignableFrom(type)) {
      expect(value.isNumber(), "a number", value, path);
    } else if (type.isEnum()) {
      checkEnum(type, value, path);
    } else if (expect(value.isObject(), "an object", value, path)) {
      checkFields(fields(type), value, path);
    }
  }

  private void checkFields(Map<String, Type> fields, JsonNode value, String path) {
    value
        .properties()
        .forEach(
            entry -> {
              String name = path.isEmpty() ? entry.getKey() : path + "." + entry.getKey();
              Type type = fields.get(entry.getKey());
              if (type == null) {
                problems.add("there is no field `" + name + "`");
              } else {
                check(type, entry.getValue(), name);
              }
            });
  }

  private void checkEnum(Class<?> type, JsonNode value, String path) {
    List<String> names = Arrays.stream(type.getEnumConstants()).map(BodyShape::jsonName).toList();
    if (!names.contains(value.asText())) {
      problems.add("`%s` is %s, not one of %s".formatted(path, value, String.join(", ", names)));
    }
  }

  private static String jsonName(Object constant) {
    String name = ((Enum<?>) constant).name();
    try {
      JsonProperty property = constant.getClass().getField(name).getAnnotation(JsonProperty.class);
      return property == null ? name : property.value();
    } catch (NoSuchFieldException e) {
      return name;
    }
  }

  private boolean expect(boolean holds, String what, JsonNode value, String path) {
    if (!holds) {
      problems.add("`%s` is %s, not %s".formatted(path.isEmpty() ? "the body" : path, value, what));
    }
    return holds;
  }
}
