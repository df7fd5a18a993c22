package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;

/** SQL reads files itself; nobody knows their columns. */
public final class ReadFilesInSql implements Project {

  @Override
  public Bundle define() {
    var raw =
        bronze("raw")
            .from(
                sqlStream(
                    "SELECT *, _metadata.file_path AS file FROM STREAM read_files('/Volumes/a/b/c',"
                        + " format => 'csv', header => true)"))
            .build();
    var typed =
        silver("typed")
            .from(
                readStream(raw)
                    .select(
                        col("id").cast(BIGINT).as("id"),
                        col("name").cast(STRING).as("name"),
                        col("file")))
            .build();
    var atRest =
        gold("at_rest")
            .from(
                sqlQuery(
                    "SELECT count(*) AS n FROM read_files('/Volumes/a/b/d', format => 'json',"
                        + " schema => 'id BIGINT')"))
            .build();

    return bundle("read_files_in_sql")
        .add(
            pipeline("read_files_in_sql")
                .publishTo("main", "read_files_in_sql")
                .compute(serverless())
                .add(raw, typed, atRest)
                .build())
        .build();
  }
}
