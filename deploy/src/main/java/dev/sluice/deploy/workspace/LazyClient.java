package dev.sluice.deploy.workspace;

import com.databricks.sdk.core.DatabricksConfig;
import com.databricks.sdk.core.commons.CommonsHttpClient;
import com.databricks.sdk.core.http.HttpClient;
import com.databricks.sdk.core.http.Request;
import com.databricks.sdk.core.http.Response;
import java.io.IOException;

/**
 * The SDK's HTTP client, made when the first request is sent: then the time-out and the proxy of a
 * profile are known. It repeats nothing by itself.
 */
final class LazyClient implements HttpClient {

  private static final String LOG = "org.apache.commons.logging.Log";
  private static final String FACTORY = "org.apache.commons.logging.LogFactory";

  private final DatabricksConfig config;
  private HttpClient client;

  LazyClient(DatabricksConfig config) {
    this.config = config;
  }

  @Override
  public Response execute(Request request) throws IOException {
    return client().execute(request);
  }

  private synchronized HttpClient client() {
    if (client == null) {
      // Its log of what goes over the wire has the credentials in it.
      if (System.getProperty(LOG) == null && System.getProperty(FACTORY) == null) {
        System.setProperty(FACTORY, "org.apache.commons.logging.impl.LogFactoryImpl");
        System.setProperty(LOG, "org.apache.commons.logging.impl.NoOpLog");
      }
      client =
          new CommonsHttpClient.Builder()
              .withDatabricksConfig(config)
              .withRequestRetryHandler((failure, count, context) -> false)
              .build();
    }
    return client;
  }
}
