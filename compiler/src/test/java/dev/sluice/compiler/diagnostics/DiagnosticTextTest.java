package dev.sluice.compiler.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.model.Origin;
import java.util.List;
import java.util.Optional;
import org.approvaltests.Approvals;
import org.junit.jupiter.api.Test;

class DiagnosticTextTest {

  private static final Origin PIPELINE =
      new Origin("com.acme.Orders", "define", "Orders.java", 184, Optional.empty());
  private static final Origin LIBRARY =
      new Origin("com.acme.Tables", "raw", "Tables.java", 12, Optional.of(PIPELINE));

  private static final List<Diagnostic> FINDINGS =
      List.of(
          Diagnostic.error(
                  "dataset.unknown",
                  PIPELINE,
                  "`orders_clean` reads `orders_raw`, which pipeline `orders` does not contain.")
              .related("`orders_raw` is declared here", LIBRARY)
              .hint("add `orders_raw` to the pipeline with .add(...)")
              .hint("if it lives outside the pipeline, read it with external(\"a.b.orders_raw\")"),
          Diagnostic.warning("table.large", LIBRARY, "`orders` is large."),
          Diagnostic.info("bundle.note", Origin.unknown(), "Nobody wrote this."));

  @Test
  void plain() {
    Approvals.verify(DiagnosticText.plain().of(FINDINGS));
  }

  @Test
  void withoutPlaces() {
    Approvals.verify(DiagnosticText.withoutPlaces().of(FINDINGS));
  }

  @Test
  void coloured() {
    assertThat(DiagnosticText.coloured().of(FINDINGS))
        .startsWith("\u001b[31;1merror\u001b[m [dataset.unknown] `orders_clean` reads")
        .contains("\n\u001b[33;1mwarning\u001b[m [", "\n\u001b[36minfo\u001b[m [");
  }

  @Test
  void counted() {
    assertThat(DiagnosticText.count(FINDINGS)).isEqualTo("1 error, 1 warning, 1 info");
    assertThat(DiagnosticText.count(List.of(FINDINGS.get(0), FINDINGS.get(0))))
        .isEqualTo("2 errors");
    assertThat(DiagnosticText.count(List.of())).isEqualTo("no findings");
  }
}
