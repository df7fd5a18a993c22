package dev.sluice.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What holds for words as a whole. */
class WordsTest {

  @Test
  void noFunctionSharesNameAndParametersWithAWord() {
    Set<String> both = signatures(Sluice.class);
    both.retainAll(signatures(F.class));
    assertThat(both).isEmpty();
  }

  @Test
  void noWordIsCalledAsTheProjectsMethod() {
    assertThat(Sluice.class.getMethods()).noneMatch(method -> method.getName().equals("define"));
  }

  @Test
  void allWordsAreStaticAndConstantsFinal() {
    for (Method word : Sluice.class.getMethods()) {
      assertThat(word.getDeclaringClass() == Object.class || isStatic(word.getModifiers()))
          .as(word.toString())
          .isTrue();
    }
    for (Field constant : Sluice.class.getFields()) {
      assertThat(Modifier.isFinal(constant.getModifiers())).as(constant.toString()).isTrue();
    }
  }

  private static Set<String> signatures(Class<?> type) {
    Set<String> signatures = new TreeSet<>();
    for (Method method : type.getMethods()) {
      if (isStatic(method.getModifiers()) && method.getDeclaringClass() != ColumnStart.class) {
        signatures.add(method.getName() + Arrays.toString(method.getParameterTypes()));
      }
    }
    return signatures;
  }

  private static boolean isStatic(int modifiers) {
    return Modifier.isStatic(modifiers);
  }
}
