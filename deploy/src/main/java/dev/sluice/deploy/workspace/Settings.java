package dev.sluice.deploy.workspace;

import static java.util.Objects.requireNonNull;

import com.databricks.sdk.core.DatabricksConfig;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The settings of the SDK that variables of the environment give, each with its variable. */
final class Settings {

  private static final List<Setting> ALL =
      List.of(
          new Setting(
              "host",
              "DATABRICKS_HOST",
              false,
              DatabricksConfig::setHost,
              DatabricksConfig::getHost),
          new Setting(
              "account_id",
              "DATABRICKS_ACCOUNT_ID",
              false,
              DatabricksConfig::setAccountId,
              DatabricksConfig::getAccountId),
          new Setting(
              "workspace_id",
              "DATABRICKS_WORKSPACE_ID",
              false,
              DatabricksConfig::setWorkspaceId,
              DatabricksConfig::getWorkspaceId),
          new Setting(
              "auth_type",
              "DATABRICKS_AUTH_TYPE",
              false,
              DatabricksConfig::setAuthType,
              DatabricksConfig::getAuthType),
          new Setting(
              "token",
              "DATABRICKS_TOKEN",
              true,
              DatabricksConfig::setToken,
              DatabricksConfig::getToken),
          new Setting(
              "client_id",
              "DATABRICKS_CLIENT_ID",
              false,
              DatabricksConfig::setClientId,
              DatabricksConfig::getClientId),
          new Setting(
              "client_secret",
              "DATABRICKS_CLIENT_SECRET",
              true,
              DatabricksConfig::setClientSecret,
              DatabricksConfig::getClientSecret),
          new Setting(
              "discovery_url",
              "DATABRICKS_DISCOVERY_URL",
              false,
              DatabricksConfig::setDiscoveryUrl,
              DatabricksConfig::getDiscoveryUrl),
          new Setting(
              "username",
              "DATABRICKS_USERNAME",
              false,
              DatabricksConfig::setUsername,
              DatabricksConfig::getUsername),
          new Setting(
              "password",
              "DATABRICKS_PASSWORD",
              true,
              DatabricksConfig::setPassword,
              DatabricksConfig::getPassword),
          new Setting(
              "profile",
              "DATABRICKS_CONFIG_PROFILE",
              false,
              DatabricksConfig::setProfile,
              DatabricksConfig::getProfile),
          new Setting(
              "config_file",
              "DATABRICKS_CONFIG_FILE",
              false,
              DatabricksConfig::setConfigFile,
              DatabricksConfig::getConfigFile),
          new Setting(
              "cli_path",
              "DATABRICKS_CLI_PATH",
              false,
              DatabricksConfig::setDatabricksCliPath,
              DatabricksConfig::getDatabricksCliPath),
          new Setting(
              "oidc_token_file",
              "DATABRICKS_OIDC_TOKEN_FILEPATH",
              false,
              DatabricksConfig::setOidcTokenFilepath,
              DatabricksConfig::getOidcTokenFilepath),
          new Setting(
              "oidc_token_env",
              "DATABRICKS_OIDC_TOKEN_ENV",
              false,
              DatabricksConfig::setOidcTokenEnv,
              DatabricksConfig::getOidcTokenEnv),
          new Setting(
              "token_audience",
              "TOKEN_AUDIENCE",
              false,
              DatabricksConfig::setTokenAudience,
              DatabricksConfig::getTokenAudience),
          new Setting(
              "google_service_account",
              "DATABRICKS_GOOGLE_SERVICE_ACCOUNT",
              false,
              DatabricksConfig::setGoogleServiceAccount,
              DatabricksConfig::getGoogleServiceAccount),
          new Setting(
              "google_credentials",
              "GOOGLE_CREDENTIALS",
              true,
              DatabricksConfig::setGoogleCredentials,
              DatabricksConfig::getGoogleCredentials),
          new Setting(
              "azure_resource_id",
              "DATABRICKS_AZURE_RESOURCE_ID",
              false,
              DatabricksConfig::setAzureWorkspaceResourceId,
              DatabricksConfig::getAzureWorkspaceResourceId),
          new Setting(
              "azure_client_id",
              "ARM_CLIENT_ID",
              false,
              DatabricksConfig::setAzureClientId,
              DatabricksConfig::getAzureClientId),
          new Setting(
              "azure_client_secret",
              "ARM_CLIENT_SECRET",
              true,
              DatabricksConfig::setAzureClientSecret,
              DatabricksConfig::getAzureClientSecret),
          new Setting(
              "azure_tenant_id",
              "ARM_TENANT_ID",
              false,
              DatabricksConfig::setAzureTenantId,
              DatabricksConfig::getAzureTenantId),
          new Setting(
              "github_token_url",
              "ACTIONS_ID_TOKEN_REQUEST_URL",
              false,
              DatabricksConfig::setActionsIdTokenRequestUrl,
              DatabricksConfig::getActionsIdTokenRequestUrl),
          new Setting(
              "github_token",
              "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
              true,
              DatabricksConfig::setActionsIdTokenRequestToken,
              DatabricksConfig::getActionsIdTokenRequestToken));

  private Settings() {}

  private record Setting(
      String name,
      String variable,
      boolean secret,
      BiConsumer<DatabricksConfig, String> setter,
      Function<DatabricksConfig, String> getter) {

    private Setting {
      requireNonNull(name, "name");
      requireNonNull(variable, "variable");
      requireNonNull(setter, "setter");
      requireNonNull(getter, "getter");
    }

    private Optional<String> value(DatabricksConfig config) {
      return Optional.ofNullable(getter.apply(config)).filter(value -> !value.isEmpty());
    }
  }

  /** The variables, in the order of the settings. */
  static List<String> variables() {
    return ALL.stream().map(Setting::variable).toList();
  }

  /** Sets what the environment says, where nothing is set yet. */
  static void apply(DatabricksConfig config, Map<String, String> environment) {
    for (Setting setting : ALL) {
      String value = environment.getOrDefault(setting.variable(), "");
      if (!value.isEmpty() && setting.value(config).isEmpty()) {
        setting.setter().accept(config, value);
      }
    }
  }

  /** The values that nobody may see. */
  static List<String> secrets(DatabricksConfig config) {
    return ALL.stream()
        .filter(Setting::secret)
        .flatMap(setting -> setting.value(config).stream())
        .toList();
  }

  /** What is set, in the order above, with where it comes from; secrets are masked. */
  static List<ConnectionInfo.Setting> describe(
      DatabricksConfig config, Map<String, String> environment, String elsewhere) {
    return ALL.stream()
        .filter(setting -> setting.value(config).isPresent())
        .map(setting -> described(setting, config, environment, elsewhere))
        .toList();
  }

  private static ConnectionInfo.Setting described(
      Setting setting, DatabricksConfig config, Map<String, String> environment, String elsewhere) {
    String value = setting.value(config).orElse("");
    boolean given = value.equals(environment.get(setting.variable()));
    return new ConnectionInfo.Setting(
        setting.name(), setting.secret() ? "***" : value, given ? setting.variable() : elsewhere);
  }
}
