package dev.sluice.compiler.emit.bundle.validator;

import static dev.sluice.compiler.emit.bundle.validator.Edited.BUNDLE;
import static dev.sluice.compiler.emit.bundle.validator.Edited.CLASSIC;
import static dev.sluice.compiler.emit.bundle.validator.Edited.PIPELINE;
import static dev.sluice.compiler.emit.bundle.validator.Edited.bundle;
import static dev.sluice.compiler.emit.bundle.validator.Verdict.ERROR;
import static dev.sluice.compiler.emit.bundle.validator.Verdict.LATER;
import static dev.sluice.compiler.emit.bundle.validator.Verdict.RECOMMENDATION;
import static dev.sluice.compiler.emit.bundle.validator.Verdict.UNSAID;
import static dev.sluice.compiler.emit.bundle.validator.Verdict.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake that is known to pass, to be warned about or to fail: the validator sees it. */
class BundleValidatorTest {

  /** A mistake and what is found of it, alone. */
  record Case(String mistake, Edited files, Verdict verdict, String message) {
    @Override
    public String toString() {
      return mistake;
    }
  }

  @Test
  void aBundleWithoutMistakesHasNoFinding() {
    assertThat(bundle().validate()).isEmpty();
  }

  static Stream<Case> libraries() {
    return Stream.of(
        new Case(
            "notebook without its extension",
            bundle().replace(CLASSIC, "notebook.py", "notebook"),
            ERROR,
            "notebook \"src/classic/notebook\" not found. Did you mean"),
        new Case(
            "notebook without the header line",
            bundle().file("src/classic/notebook.py", "import dlt\n"),
            ERROR,
            "expected a notebook but got a file"),
        new Case(
            "notebook with a byte order mark",
            bundle().file("src/classic/notebook.py", "\ufeff# Databricks notebook source\n"),
            ERROR,
            "expected a notebook but got a file"),
        new Case(
            "notebook with a licence before the header",
            bundle().file("src/classic/notebook.py", "# (c)\n# Databricks notebook source\n"),
            ERROR,
            "expected a notebook but got a file"),
        new Case(
            "file library on a notebook",
            bundle().file("src/classic/file.py", "# Databricks notebook source\nimport dlt\n"),
            ERROR,
            "expected a file but got a notebook"),
        new Case(
            "file library that is no source",
            bundle().replace(CLASSIC, "file.py", "file.txt").file("src/classic/file.txt", "x"),
            LATER,
            "neither .py nor .sql"),
        new Case(
            "pattern of files that matches nothing",
            bundle().replace(CLASSIC, "classic/file.py", "other/*.py"),
            ERROR,
            "file \"src/other/*.py\" not found"),
        new Case(
            "glob of a folder without its asterisks",
            bundle().replace(PIPELINE, "transformations/**", "transformations"),
            UNSAID,
            "neither a file nor a folder with /**"),
        new Case(
            "glob of an extension",
            bundle().replace(PIPELINE, "transformations/**", "transformations/*.py"),
            UNSAID,
            "neither a file nor a folder with /**"),
        new Case(
            "glob of a folder that does not exist",
            bundle().replace(PIPELINE, "transformations/**", "transformation/**"),
            UNSAID,
            "matches nothing"),
        new Case(
            "path from the bundle's root instead of the file's folder",
            bundle().replace(CLASSIC, "../src/classic/notebook.py", "./src/classic/notebook.py"),
            ERROR,
            "notebook \"resources/src/classic/notebook.py\" not found"),
        new Case(
            "path outside the bundle",
            bundle().replace(CLASSIC, "../src/classic/notebook.py", "../../notebook.py"),
            ERROR,
            "is not contained in sync root path"),
        new Case(
            "root path that does not exist",
            bundle().replace(CLASSIC, "root_path: ../src/classic", "root_path: ../src/x"),
            ERROR,
            "stat src/x: no such file or directory"),
        new Case(
            "glob beside notebooks",
            bundle().field(CLASSIC, "  - glob:\n      include: ../src/classic/**"),
            UNSAID,
            "a glob beside notebooks or files"),
        new Case(
            "no libraries",
            bundle()
                .replace(
                    PIPELINE,
                    """
                          libraries:
                            - glob:
                                include: ../src/orders/transformations/**
                    """,
                    ""),
            UNSAID,
            "without libraries"));
  }

  static Stream<Case> forms() {
    return Stream.of(
        new Case(
            "catalog with storage",
            bundle().field(PIPELINE, "storage: /mnt/x"),
            UNSAID,
            "catalog together with storage"),
        new Case(
            "schema with target",
            bundle().field(PIPELINE, "target: x"),
            UNSAID,
            "schema together with target"),
        new Case(
            "neither catalog nor storage nor target",
            bundle().replace(CLASSIC, "      catalog: main\n", ""),
            UNSAID,
            "where it publishes"),
        new Case(
            "dotted target",
            bundle().replace(CLASSIC, "schema: sales", "target: a.b"),
            UNSAID,
            "a dotted target"),
        new Case(
            "second default cluster",
            bundle()
                .replace(
                    CLASSIC,
                    "        - label: default\n",
                    "        - num_workers: 1\n        - label: default\n"),
            UNSAID,
            "two clusters with label default"),
        new Case(
            "DEFAULT, which is the same label",
            bundle()
                .replace(
                    CLASSIC,
                    "        - label: default\n",
                    "        - label: DEFAULT\n        - label: default\n"),
            UNSAID,
            "two clusters with label default"),
        new Case(
            "unknown cluster label",
            bundle()
                .replace(CLASSIC, "num_workers: 2\n", "num_workers: 2\n        - label: worker\n"),
            UNSAID,
            "unknown label worker"),
        new Case(
            "clusters without a default one",
            bundle().replace(CLASSIC, "label: default", "label: updates"),
            LATER,
            "exactly 1 default cluster"),
        new Case(
            "single node without its settings",
            bundle().replace(CLASSIC, "num_workers: 2", "num_workers: 0"),
            WARNING,
            "Single node cluster is not correctly configured"),
        new Case(
            "configuration without quotes",
            bundle().append(PIPELINE, "        version: 1.10\n"),
            UNSAID,
            "a value without quotes: 1.1"),
        new Case(
            "configuration with an octal-looking number",
            bundle().append(PIPELINE, "        version: 007\n"),
            UNSAID,
            "a value without quotes: 7"),
        new Case(
            "configuration with a boolean",
            bundle().append(PIPELINE, "        flag: true\n"),
            UNSAID,
            "a value without quotes: true"),
        new Case(
            "configuration without a value",
            bundle().append(PIPELINE, "        flag:\n"),
            WARNING,
            "expected a string value, found null"),
        new Case(
            "tag without quotes",
            bundle().field(CLASSIC, "tags:\n  year: 2024"),
            UNSAID,
            "a value without quotes: 2024"),
        new Case(
            "boolean in quotes",
            bundle().field(CLASSIC, "photon: \"yes\""),
            UNSAID,
            "a boolean spelt `yes`"),
        new Case(
            "reference that does not close",
            bundle()
                .replace(
                    PIPELINE,
                    "catalog: ${var.catalog}\n      schema",
                    "catalog: ${var.catalog\n      schema"),
            UNSAID,
            "without its closing brace"),
        new Case(
            "editable folder, short",
            bundle().field(PIPELINE, "environment:\n  dependencies:\n    - -e .."),
            ERROR,
            "unable to determine"),
        new Case(
            "editable folder, long",
            bundle().field(PIPELINE, "environment:\n  dependencies:\n    - --editable .."),
            UNSAID,
            "not translated"),
        new Case(
            "requirements file, long",
            bundle().field(PIPELINE, "environment:\n  dependencies:\n    - --requirement ../r.txt"),
            UNSAID,
            "not translated"),
        new Case(
            "wheel that does not exist",
            bundle().field(PIPELINE, "environment:\n  dependencies:\n    - ../dist/a.whl"),
            LATER,
            "file doesn't exist"),
        new Case(
            "notification without alerts",
            bundle()
                .field(PIPELINE, "notifications:\n  - email_recipients:\n      - jo@example.com"),
            UNSAID,
            "without alerts"),
        new Case(
            "dry run",
            bundle().field(PIPELINE, "dry_run: true"),
            UNSAID,
            "deployment fails after a dry run"),
        new Case(
            "deployment",
            bundle().field(PIPELINE, "deployment:\n  kind: BUNDLE"),
            UNSAID,
            "the deployment sets this itself"),
        new Case(
            "variable with an unknown key",
            bundle().replace(BUNDLE, "description: Where", "desc: Where"),
            WARNING,
            "unknown field: desc"),
        new Case(
            "host with a reference",
            bundle().replace(BUNDLE, "https://prod.example.com", "${var.catalog}"),
            ERROR,
            "not supported for authentication"),
        new Case(
            "resource key with a dot",
            bundle().replace(PIPELINE, "    orders:\n", "    orders.x:\n"),
            LATER,
            "illegal characters"),
        new Case(
            "resource key with a blank",
            bundle().replace(PIPELINE, "    orders:\n", "    orders x:\n"),
            LATER,
            "illegal characters"),
        new Case(
            "two pipelines in one file",
            bundle()
                .append(
                    PIPELINE,
                    """
                        more:
                          name: more
                          catalog: main
                          schema: x
                          libraries:
                            - file:
                                path: /Workspace/a.py
                    """),
            RECOMMENDATION,
            "define a single pipeline"));
  }

  static Stream<Case> targets() {
    return Stream.of(
        new Case(
            "development pipeline in production",
            bundle().field(PIPELINE, "development: true"),
            ERROR,
            "cannot include a pipeline with 'development: true'"),
        new Case(
            "development turned off in development",
            bundle().field(PIPELINE, "development: false"),
            UNSAID,
            "all the same"),
        new Case(
            "prefix without the user in development",
            bundle()
                .replace(
                    BUNDLE,
                    "mode: development\n",
                    "mode: development\n    presets:\n      name_prefix: x_\n"),
            ERROR,
            "prefix should contain the current username"),
        new Case(
            "production without a root",
            bundle().replace(BUNDLE, "      root_path: /Workspace/sales\n", ""),
            RECOMMENDATION,
            "should set root_path"),
        new Case(
            "root that everybody can write",
            bundle().replace(BUNDLE, "/Workspace/sales", "/Workspace/Shared/sales"),
            WARNING,
            "writable by all workspace users"),
        new Case(
            "permission without a principal",
            bundle().field(PIPELINE, "permissions:\n  - level: CAN_RUN"),
            UNSAID,
            "0 principals in one entry"),
        new Case(
            "permission with two principals",
            bundle()
                .field(
                    PIPELINE,
                    "permissions:\n  - level: CAN_RUN\n    user_name: a\n    group_name: b"),
            UNSAID,
            "2 principals in one entry"),
        new Case(
            "two owners",
            bundle()
                .field(
                    PIPELINE,
                    "permissions:\n  - level: IS_OWNER\n    user_name: a\n"
                        + "  - level: IS_OWNER\n    user_name: b"),
            LATER,
            "more than one owner"));
  }

  static Stream<Case> validation() {
    return Stream.of(
        new Case(
            "unknown field at the top",
            bundle().append(PIPELINE, "resource: {}\n"),
            WARNING,
            "unknown field: resource"),
        new Case(
            "unknown kind of resource",
            bundle().append(PIPELINE, "  pipeline: {}\n"),
            WARNING,
            "unknown field: pipeline"),
        new Case(
            "unknown field of a pipeline",
            bundle().field(PIPELINE, "contiuous: true"),
            WARNING,
            "unknown field: contiuous"),
        new Case(
            "string for a boolean",
            bundle().field(PIPELINE, "continuous: always"),
            WARNING,
            "expected bool, found string"),
        new Case(
            "mapping for a list",
            bundle().field(PIPELINE, "notifications:\n  alerts: []"),
            WARNING,
            "expected sequence, found map"),
        new Case(
            "word for a number",
            bundle().replace(CLASSIC, "num_workers: 2", "num_workers: two"),
            WARNING,
            "cannot parse \"two\" as an integer"),
        new Case(
            "unknown scaling mode",
            bundle()
                .replace(
                    CLASSIC,
                    "num_workers: 2",
                    "autoscale:\n            min_workers: 1\n            max_workers: 2\n"
                        + "            mode: ENHANCD"),
            WARNING,
            "invalid value \"ENHANCD\""),
        new Case(
            "permission level in lower case",
            bundle().field(PIPELINE, "permissions:\n  - level: can_run\n    user_name: a"),
            WARNING,
            "invalid value \"can_run\""),
        new Case(
            "autoscale without a maximum",
            bundle().replace(CLASSIC, "num_workers: 2", "autoscale:\n            min_workers: 1"),
            WARNING,
            "required field \"max_workers\" is not set"),
        new Case(
            "undefined variable",
            bundle()
                .replace(
                    PIPELINE,
                    "catalog: ${var.catalog}\n      schema",
                    "catalog: ${var.catalgo}\n      schema"),
            ERROR,
            "reference does not exist: ${var.catalgo}"),
        new Case(
            "variable without a value",
            bundle().replace(BUNDLE, "    default: dev\n", ""),
            ERROR,
            "no value assigned to required variable catalog"),
        new Case(
            "value for an undeclared variable",
            bundle().replace(BUNDLE, "catalog: main", "catalog: main\n      catlog: x"),
            ERROR,
            "variable catlog is not defined but is assigned a value"),
        new Case(
            "same key in two files",
            bundle().replace(CLASSIC, "    classic:\n", "    orders:\n"),
            ERROR,
            "defined with the same key"),
        new Case(
            "include of a file that does not exist",
            bundle().replace(BUNDLE, "  - resources/*.yml", "  - resources/*.yml\n  - more.yml"),
            ERROR,
            "does not match any files"),
        new Case(
            "unknown mode",
            bundle().replace(BUNDLE, "mode: production", "mode: prod"),
            ERROR,
            "unsupported value 'prod'"),
        new Case(
            "two default targets",
            bundle().replace(BUNDLE, "mode: production", "mode: production\n    default: true"),
            ERROR,
            "multiple targets are marked as default"),
        new Case(
            "no bundle name",
            bundle().replace(BUNDLE, "  name: sales\n", ""),
            ERROR,
            "bundle name is not set"),
        new Case(
            "two identities",
            bundle().field(PIPELINE, "run_as:\n  user_name: a\n  service_principal_name: b"),
            ERROR,
            "two identities"),
        new Case("tab", bundle().append(CLASSIC, "\tx: y\n"), ERROR, "not YAML"),
        new Case(
            "reference to a resource that is not there",
            bundle().append(PIPELINE, "        id: ${resources.pipelines.nope.id}\n"),
            LATER,
            "no such node \"resources.pipelines.nope.id\""));
  }

  static Stream<Case> unsaid() {
    return Stream.of(
        new Case(
            "serverless with clusters",
            bundle().field(PIPELINE, "clusters:\n  - label: default"),
            UNSAID,
            "serverless together with clusters"),
        new Case(
            "serverless without a catalog",
            bundle()
                .replace(
                    PIPELINE,
                    "      catalog: ${var.catalog}\n      schema: sales\n",
                    "      target: x\n"),
            UNSAID,
            "serverless without a catalog"),
        new Case(
            "autoscale with a fixed size",
            bundle()
                .replace(
                    CLASSIC,
                    "num_workers: 2",
                    "num_workers: 2\n          autoscale:\n            min_workers: 1\n"
                        + "            max_workers: 2"),
            UNSAID,
            "autoscale together with num_workers"),
        new Case(
            "minimum above maximum",
            bundle()
                .replace(
                    CLASSIC,
                    "num_workers: 2",
                    "autoscale:\n            min_workers: 3\n            max_workers: 2"),
            UNSAID,
            "autoscale from 3 to 2"),
        new Case(
            "unknown edition",
            bundle().field(CLASSIC, "edition: GOLD"),
            UNSAID,
            "unknown edition GOLD"),
        new Case(
            "unknown channel",
            bundle().field(PIPELINE, "channel: NIGHTLY"),
            UNSAID,
            "unknown channel NIGHTLY"),
        new Case(
            "unknown alert",
            bundle()
                .field(
                    PIPELINE,
                    "notifications:\n  - email_recipients: [a@example.com]\n    alerts: [on-fail]"),
            UNSAID,
            "unknown alert"),
        new Case(
            "event log without a name",
            bundle().field(PIPELINE, "event_log:\n  catalog: main"),
            UNSAID,
            "an event log without a name"),
        new Case(
            "hour of a restart window",
            bundle().field(PIPELINE, "restart_window:\n  start_hour: 99"),
            UNSAID,
            "an hour from 0 to 23"),
        new Case(
            "no name",
            bundle().replace(PIPELINE, "      name: orders\n", ""),
            UNSAID,
            "a pipeline without a name"),
        new Case(
            "same name under two keys",
            bundle().replace(CLASSIC, "name: classic", "name: orders"),
            UNSAID,
            "a second pipeline called `orders`"),
        new Case(
            "same key twice in one mapping",
            bundle()
                .replace(
                    PIPELINE, "      schema: sales\n", "      schema: x\n      schema: sales\n"),
            UNSAID,
            "the same key twice"),
        new Case(
            "trigger with continuous",
            bundle().field(PIPELINE, "continuous: true\ntrigger: {}"),
            UNSAID,
            "trigger together with continuous"),
        new Case(
            "configuration that Python reads and nobody sets",
            bundle()
                .file(
                    "src/orders/transformations/raw.py",
                    "a = spark.conf.get(\"sales.catalog\")\nb = spark.conf.get(\"sales.x\")\n"),
            LATER,
            "reads `sales.x`, which is not set"),
        new Case(
            "configuration that SQL reads and nobody sets",
            bundle()
                .file(
                    "src/orders/transformations/view.sql",
                    "SELECT * FROM ${sales.catalog}.a.b WHERE c = '${sales.x}'\n"),
            LATER,
            "reads `sales.x`, which is not set"),
        new Case(
            "include without a match",
            bundle().replace(BUNDLE, "resources/*.yml", "resources/*.yaml"),
            UNSAID,
            "matches nothing: all pipelines go"));
  }

  @ParameterizedTest
  @MethodSource({"libraries", "forms", "targets", "validation", "unsaid"})
  void findsTheMistake(Case mistake) {
    List<Finding> found = mistake.files().validate();
    assertThat(found)
        .hasSize(1)
        .allSatisfy(
            finding -> {
              assertThat(finding.verdict()).isEqualTo(mistake.verdict());
              assertThat(finding.message()).contains(mistake.message());
            });
  }

  static Stream<Edited> accepted() {
    return Stream.of(
        bundle().file("src/classic/notebook.py", "# Databricks notebook source\r\nimport dlt\r\n"),
        bundle()
            .replace(CLASSIC, "notebook.py", "notebook.sql")
            .file("src/classic/notebook.sql", "-- Databricks notebook source\nSELECT 1\n"),
        bundle()
            .replace(CLASSIC, "file.py", "*.py")
            .file("src/classic/notebook.py", "x\n")
            .replace(
                CLASSIC,
                "notebook:\n            path: ../src/classic/notebook.py",
                "notebook:\n            path: /Workspace/a"),
        bundle().replace(CLASSIC, "../src/classic/notebook.py", "${workspace.file_path}/src/a"),
        bundle().replace(PIPELINE, "../src/orders/transformations/**", "/Workspace/x/**"),
        bundle()
            .replace(
                PIPELINE,
                "../src/orders/transformations/**",
                "../src/orders/transformations/raw.py"),
        bundle().replace(PIPELINE, "root_path: ../src/orders", "root_path: /Workspace/x"),
        bundle().replace(CLASSIC, "label: default", "policy_id: x"),
        bundle().field(PIPELINE, "photon: false\ncontinuous: false"),
        bundle()
            .field(
                PIPELINE,
                """
                environment:
                  dependencies:
                    - -r ../requirements.txt
                  environment_version: "4"
                """),
        bundle().field(PIPELINE, "lifecycle:\n  prevent_destroy: true\ncascade_on_destroy: false"),
        bundle().field(PIPELINE, "run_as:\n  user_name: ${workspace.current_user.userName}"),
        bundle().field(PIPELINE, "run_as:\n  service_principal_name: somebody-else"),
        bundle()
            .replace(BUNDLE, "  name: sales\n", "  name: sales\n  engine: direct\n")
            .replace(BUNDLE, "include:", "  databricks_cli_version: \">= 0.281.0\"\ninclude:"),
        bundle()
            .replace(
                BUNDLE,
                "variables:\n  catalog:",
                """
                variables:
                  clusters:
                    type: complex
                    default:
                      - label: default
                        num_workers: 2
                  photon:
                    default: false
                  catalog:\
                """)
            .replace(
                CLASSIC,
                "clusters:\n        - label: default\n          num_workers: 2",
                "clusters: ${var.clusters}\n      photon: ${var.photon}"),
        bundle().field(CLASSIC, "edition: advanced\nchannel: preview"),
        bundle().field(PIPELINE, "filters: {}\nallow_duplicate_names: true\nphoton: false"),
        bundle().field(PIPELINE, "usage_policy_id: a\nparameters:\n  day: \"2024-01-01\""),
        bundle().field(PIPELINE, "event_log:\n  name: events\n  catalog: main"),
        bundle()
            .replace(
                BUNDLE,
                "    default: true\n",
                """
                    default: true
                    resources:
                      pipelines:
                        orders:
                          photon: true
                """
                    .indent(0)),
        bundle()
            .replace(BUNDLE, "/Workspace/sales", "/Workspace/Shared/sales")
            .append(BUNDLE, "permissions:\n  - level: CAN_MANAGE\n    group_name: users\n"),
        bundle().replace(PIPELINE, "name: orders", "name: \"a\\\"b {{x}} $x ${{y}} # ${a b}\""));
  }

  @ParameterizedTest
  @MethodSource
  void accepted(Edited files) {
    assertThat(files.validate()).isEmpty();
  }
}
