package dev.sluice.deploy.workspace;

import com.databricks.sdk.service.jobs.CreateJob;
import com.databricks.sdk.service.jobs.DeleteJob;
import com.databricks.sdk.service.jobs.ResetJob;
import com.databricks.sdk.service.pipelines.ClonePipelineRequest;
import com.databricks.sdk.service.pipelines.CreatePipeline;
import com.databricks.sdk.service.pipelines.EditPipeline;
import com.databricks.sdk.service.pipelines.PipelinePermissionsRequest;
import com.databricks.sdk.service.pipelines.StartUpdate;
import com.databricks.sdk.service.workspace.Delete;
import com.databricks.sdk.service.workspace.Import;
import com.databricks.sdk.service.workspace.Mkdirs;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The bodies that the REST API takes, with the fields that the platform's SDK knows of each. */
public enum RequestBody {
  CREATE_PIPELINE(CreatePipeline.class),
  EDIT_PIPELINE(EditPipeline.class),
  CLONE_PIPELINE(ClonePipelineRequest.class),
  START_UPDATE(StartUpdate.class),
  PERMISSIONS(PipelinePermissionsRequest.class),
  CREATE_JOB(CreateJob.class),
  RESET_JOB(ResetJob.class),
  DELETE_JOB(DeleteJob.class),
  IMPORT(Import.class),
  MKDIRS(Mkdirs.class),
  DELETE_FILE(Delete.class);

  private final Class<?> type;

  RequestBody(Class<?> type) {
    this.type = type;
  }

  /** The names of the fields at the top, sorted. */
  public List<String> fields() {
    return BodyShape.fields(type).keySet().stream().toList();
  }

  /**
   * What is wrong with a body: unknown fields, wrong types, values that no enum has; one line each,
   * with the path in back-ticks. Empty when nothing is.
   */
  public List<String> problems(JsonNode body) {
    return BodyShape.problems(type, body);
  }

  Class<?> type() {
    return type;
  }
}
