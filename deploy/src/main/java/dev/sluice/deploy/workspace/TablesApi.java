package dev.sluice.deploy.workspace;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Tables of Unity Catalog. */
public final class TablesApi {

  private final Requests requests;

  TablesApi(Requests requests) {
    this.requests = requireNonNull(requests, "requests");
  }

  /**
   * What the catalog knows of a table or view, if there is one: {@code columns}, {@code
   * table_type}, {@code data_source_format}, ..
   *
   * @param fullName catalog, schema and table, with dots between
   */
  public Optional<JsonNode> find(String fullName) {
    return requests.find(Call.get("/api/2.1/unity-catalog/tables/" + Call.segment(fullName)));
  }
}
