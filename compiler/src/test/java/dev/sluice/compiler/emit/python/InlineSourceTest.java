package dev.sluice.compiler.emit.python;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InlineSourceTest {

  private final Imports imports = new Imports();

  @Test
  void importsMoveToTheTopOfTheFile() {
    String body =
        InlineSource.body(
            """
              import math as m, os.path
              from pyspark.sql import functions as F  # as usual
              from collections import (
                  OrderedDict as OD,  # sorted
                  defaultdict,
              )
              from a import b, \\
                  c

              LIMIT = 3


              def score(x):
                  import json

                  return json.dumps(x)
            """,
            imports);
    assertThat(body)
        .isEqualTo(
            """
            LIMIT = 3


            def score(x):
                import json

                return json.dumps(x)\
            """);
    assertThat(imports.lines())
        .containsExactly(
            "import math as m",
            "import os.path",
            "from collections import OrderedDict as OD",
            "from collections import defaultdict",
            "",
            "from a import b, c",
            "from pyspark.sql import functions as F");
  }

  @Test
  void whatCannotBeMovedStays() {
    String code = "from everything import *\n\n\ndef score(x):\n    return x";
    assertThat(InlineSource.body(code, imports)).isEqualTo(code);
    assertThat(imports.lines()).isEmpty();
  }

  @Test
  void futureImportsComeFirst() {
    imports.module("dlt");
    InlineSource.body("from __future__ import annotations\nimport re\n\nx = 1", imports);
    assertThat(imports.lines())
        .containsExactly("from __future__ import annotations", "", "import re", "", "import dlt");
  }

  @Test
  void aDecoratorGoesOntoTheFunction() {
    assertThat(InlineSource.decorated("x = 1\n\n\ndef f(a):\n    return a", "f", "@d"))
        .contains("x = 1\n\n\n@d\ndef f(a):\n    return a");
    assertThat(InlineSource.decorated("@own\ndef f(a):\n    return a", "f", "@d")).isEmpty();
    assertThat(InlineSource.decorated("def g(a):\n    return a", "f", "@d")).isEmpty();
  }
}
