package dev.sluice.compiler.emit.bundle.validator;

import static dev.sluice.compiler.emit.bundle.validator.Shape.ANY;
import static dev.sluice.compiler.emit.bundle.validator.Shape.BOOL;
import static dev.sluice.compiler.emit.bundle.validator.Shape.INT;
import static dev.sluice.compiler.emit.bundle.validator.Shape.STRING;
import static dev.sluice.compiler.emit.bundle.validator.Shape.STRINGS;
import static dev.sluice.compiler.emit.bundle.validator.Shape.fields;
import static dev.sluice.compiler.emit.bundle.validator.Shape.list;
import static dev.sluice.compiler.emit.bundle.validator.Shape.mapOf;
import static dev.sluice.compiler.emit.bundle.validator.Shape.oneOf;

/** The fields that a bundle with pipelines and jobs can have, as far as we write them. */
final class Shapes {

  private static final Shape PATH = fields().with(STRING, "path");

  private static final Shape WHO = fields().with(STRING, "user_name", "service_principal_name");

  private static final Shape PLACE = fields().with(STRING, "destination", "region");

  private static final Shape CLUSTER =
      fields()
          .with(
              STRING,
              "label",
              "node_type_id",
              "driver_node_type_id",
              "instance_pool_id",
              "driver_instance_pool_id",
              "policy_id")
          .with(INT, "num_workers")
          .with(BOOL, "apply_policy_default_values", "enable_local_disk_encryption")
          .with(
              fields()
                  .with(INT, "min_workers", "max_workers")
                  .with(oneOf("ENHANCED", "LEGACY"), "mode")
                  .require("min_workers", "max_workers"),
              "autoscale")
          .with(STRINGS, "spark_conf", "spark_env_vars", "custom_tags")
          .with(list(STRING), "ssh_public_keys")
          .with(
              list(fields().with(PLACE, "workspace", "volumes", "dbfs", "s3", "abfss", "gcs")),
              "init_scripts")
          .with(fields().with(PLACE, "volumes", "dbfs", "s3"), "cluster_log_conf")
          .with(mapOf(ANY), "aws_attributes", "azure_attributes", "gcp_attributes");

  static final Shape PIPELINE =
      fields()
          .with(
              STRING,
              "name",
              "catalog",
              "schema",
              "target",
              "storage",
              "root_path",
              "edition",
              "channel",
              "budget_policy_id",
              "usage_policy_id")
          .with(
              BOOL,
              "serverless",
              "photon",
              "continuous",
              "development",
              "allow_duplicate_names",
              "cascade_on_destroy",
              "dry_run")
          .with(
              list(
                  fields()
                      .with(PATH, "notebook", "file")
                      .with(fields().with(STRING, "include"), "glob")
                      .with(ANY, "jar", "maven", "whl")),
              "libraries")
          .with(list(CLUSTER), "clusters")
          .with(STRINGS, "configuration", "parameters", "tags")
          .with(
              fields().with(list(STRING), "dependencies").with(STRING, "environment_version"),
              "environment")
          .with(fields().with(STRING, "catalog", "schema", "name"), "event_log")
          .with(list(fields().with(list(STRING), "email_recipients", "alerts")), "notifications")
          .with(
              fields()
                  .with(INT, "start_hour")
                  .with(list(STRING), "days_of_week")
                  .with(STRING, "time_zone_id")
                  .require("start_hour"),
              "restart_window")
          .with(WHO, "run_as")
          .with(permissions("CAN_MANAGE", "IS_OWNER", "CAN_RUN", "CAN_VIEW"), "permissions")
          .with(fields().with(BOOL, "prevent_destroy"), "lifecycle")
          .with(ANY, "deployment", "filters", "trigger", "ingestion_definition");

  private static final Shape PAUSE = oneOf("PAUSED", "UNPAUSED");

  private static final Shape TASK =
      fields()
          .with(STRING, "task_key")
          .with(list(fields().with(STRING, "task_key").require("task_key")), "depends_on")
          .with(
              fields()
                  .with(STRING, "pipeline_id")
                  .with(BOOL, "full_refresh")
                  .require("pipeline_id"),
              "pipeline_task")
          .require("task_key");

  static final Shape JOB =
      fields()
          .with(STRING, "name")
          .with(
              fields()
                  .with(STRING, "quartz_cron_expression", "timezone_id")
                  .with(PAUSE, "pause_status")
                  .require("quartz_cron_expression", "timezone_id"),
              "schedule")
          .with(
              fields()
                  .with(PAUSE, "pause_status")
                  .with(
                      fields()
                          .with(INT, "interval")
                          .with(oneOf("HOURS", "DAYS", "WEEKS"), "unit")
                          .require("interval", "unit"),
                      "periodic")
                  .with(fields().with(STRING, "url").require("url"), "file_arrival")
                  .with(
                      fields()
                          .with(list(STRING), "table_names")
                          .with(oneOf("ANY_UPDATED", "ALL_UPDATED"), "condition")
                          .require("table_names"),
                      "table_update"),
              "trigger")
          .with(fields().with(PAUSE, "pause_status"), "continuous")
          .with(
              fields().with(list(STRING), "on_start", "on_success", "on_failure"),
              "email_notifications")
          .with(STRINGS, "tags")
          .with(INT, "max_concurrent_runs", "timeout_seconds")
          .with(list(TASK), "tasks")
          .with(WHO, "run_as")
          .with(permissions("CAN_MANAGE", "IS_OWNER", "CAN_MANAGE_RUN", "CAN_VIEW"), "permissions");

  private static final Shape RESOURCES =
      fields().with(mapOf(PIPELINE), "pipelines").with(mapOf(JOB), "jobs");

  private static final Shape WORKSPACE = fields().with(STRING, "host", "root_path");

  private static final Shape SHARED_PERMISSIONS = permissions("CAN_MANAGE", "CAN_RUN", "CAN_VIEW");

  /** Every file that is included has the same fields at its top. */
  static final Shape ROOT =
      fields()
          .with(fields().with(STRING, "name", "uuid", "engine", "databricks_cli_version"), "bundle")
          .with(list(STRING), "include")
          .with(
              mapOf(fields().with(STRING, "description", "type").with(ANY, "default", "lookup")),
              "variables")
          .with(WORKSPACE, "workspace")
          .with(WHO, "run_as")
          .with(SHARED_PERMISSIONS, "permissions")
          .with(RESOURCES, "resources")
          .with(
              mapOf(
                  fields()
                      .with(ANY, "mode")
                      .with(BOOL, "default")
                      .with(WORKSPACE, "workspace")
                      .with(mapOf(ANY), "variables")
                      .with(WHO, "run_as")
                      .with(SHARED_PERMISSIONS, "permissions")
                      .with(RESOURCES, "resources")
                      .with(mapOf(ANY), "presets")),
              "targets");

  private Shapes() {}

  private static Shape permissions(String... levels) {
    return list(
        fields()
            .with(oneOf(levels), "level")
            .with(STRING, "user_name", "group_name", "service_principal_name"));
  }
}
