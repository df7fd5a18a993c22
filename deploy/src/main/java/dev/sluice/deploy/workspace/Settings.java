package dev.sluice.deploy.workspace;

import com.databricks.sdk.core.DatabricksConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The settings of the SDK that variables of the environment give, each with its variable. */
enum Settings {
  HOST("DATABRICKS_HOST", DatabricksConfig::setHost, DatabricksConfig::getHost),
  ACCOUNT_ID(
      "DATABRICKS_ACCOUNT_ID", DatabricksConfig::setAccountId, DatabricksConfig::getAccountId),
  WORKSPACE_ID(
      "DATABRICKS_WORKSPACE_ID",
      DatabricksConfig::setWorkspaceId,
      DatabricksConfig::getWorkspaceId),
  AUTH_TYPE("DATABRICKS_AUTH_TYPE", DatabricksConfig::setAuthType, DatabricksConfig::getAuthType),
  TOKEN("DATABRICKS_TOKEN", DatabricksConfig::setToken, DatabricksConfig::getToken, true),
  CLIENT_ID("DATABRICKS_CLIENT_ID", DatabricksConfig::setClientId, DatabricksConfig::getClientId),
  CLIENT_SECRET(
      "DATABRICKS_CLIENT_SECRET",
      DatabricksConfig::setClientSecret,
      DatabricksConfig::getClientSecret,
      true),
  DISCOVERY_URL(
      "DATABRICKS_DISCOVERY_URL",
      DatabricksConfig::setDiscoveryUrl,
      DatabricksConfig::getDiscoveryUrl),
  USERNAME("DATABRICKS_USERNAME", DatabricksConfig::setUsername, DatabricksConfig::getUsername),
  PASSWORD(
      "DATABRICKS_PASSWORD", DatabricksConfig::setPassword, DatabricksConfig::getPassword, true),
  PROFILE("DATABRICKS_CONFIG_PROFILE", DatabricksConfig::setProfile, DatabricksConfig::getProfile),
  CONFIG_FILE(
      "DATABRICKS_CONFIG_FILE", DatabricksConfig::setConfigFile, DatabricksConfig::getConfigFile),
  CLI_PATH(
      "DATABRICKS_CLI_PATH",
      DatabricksConfig::setDatabricksCliPath,
      DatabricksConfig::getDatabricksCliPath),
  OIDC_TOKEN_FILE(
      "DATABRICKS_OIDC_TOKEN_FILEPATH",
      DatabricksConfig::setOidcTokenFilepath,
      DatabricksConfig::getOidcTokenFilepath),
  OIDC_TOKEN_ENV(
      "DATABRICKS_OIDC_TOKEN_ENV",
      DatabricksConfig::setOidcTokenEnv,
      DatabricksConfig::getOidcTokenEnv),
  TOKEN_AUDIENCE(
      "TOKEN_AUDIENCE", DatabricksConfig::setTokenAudience, DatabricksConfig::getTokenAudience),
  GOOGLE_SERVICE_ACCOUNT(
      "DATABRICKS_GOOGLE_SERVICE_ACCOUNT",
      DatabricksConfig::setGoogleServiceAccount,
      DatabricksConfig::getGoogleServiceAccount),
  GOOGLE_CREDENTIALS(
      "GOOGLE_CREDENTIALS",
      DatabricksConfig::setGoogleCredentials,
      DatabricksConfig::getGoogleCredentials,
      true),
  AZURE_RESOURCE_ID(
      "DATABRICKS_AZURE_RESOURCE_ID",
      DatabricksConfig::setAzureWorkspaceResourceId,
      DatabricksConfig::getAzureWorkspaceResourceId),
  AZURE_CLIENT_ID(
      "ARM_CLIENT_ID", DatabricksConfig::setAzureClientId, DatabricksConfig::getAzureClientId),
  AZURE_CLIENT_SECRET(
      "ARM_CLIENT_SECRET",
      DatabricksConfig::setAzureClientSecret,
      DatabricksConfig::getAzureClientSecret,
      true),
  AZURE_TENANT_ID(
      "ARM_TENANT_ID", DatabricksConfig::setAzureTenantId, DatabricksConfig::getAzureTenantId),
  GITHUB_TOKEN_URL(
      "ACTIONS_ID_TOKEN_REQUEST_URL",
      DatabricksConfig::setActionsIdTokenRequestUrl,
      DatabricksConfig::getActionsIdTokenRequestUrl),
  GITHUB_TOKEN(
      "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
      DatabricksConfig::setActionsIdTokenRequestToken,
      DatabricksConfig::getActionsIdTokenRequestToken,
      true);

  private final String variable;
  private final BiConsumer<DatabricksConfig, String> setter;
  private final Function<DatabricksConfig, String> getter;
  private final boolean secret;

  Settings(
      String variable,
      BiConsumer<DatabricksConfig, String> setter,
      Function<DatabricksConfig, String> getter) {
    this(variable, setter, getter, false);
  }

  Settings(
      String variable,
      BiConsumer<DatabricksConfig, String> setter,
      Function<DatabricksConfig, String> getter,
      boolean secret) {
    this.variable = variable;
    this.setter = setter;
    this.getter = getter;
    this.secret = secret;
  }

  String variable() {
    return variable;
  }

  /** Sets what the environment says, where nothing is set yet. */
  static void apply(DatabricksConfig config, Map<String, String> environment) {
    for (Settings setting : values()) {
      String value = environment.get(setting.variable);
      if (value != null && !value.isEmpty() && setting.value(config) == null) {
        setting.setter.accept(config, value);
      }
    }
  }

  /** The values that nobody may see. */
  static List<String> secrets(DatabricksConfig config) {
    List<String> values = new ArrayList<>();
    for (Settings setting : values()) {
      if (setting.secret && setting.value(config) != null) {
        values.add(setting.value(config));
      }
    }
    return values;
  }

  /** What is set, in the order above, with where it comes from; secrets are masked. */
  static List<ConnectionInfo.Setting> describe(
      DatabricksConfig config, Map<String, String> environment, String elsewhere) {
    List<ConnectionInfo.Setting> result = new ArrayList<>();
    for (Settings setting : values()) {
      String value = setting.value(config);
      if (value == null || value.isEmpty()) {
        continue;
      }
      boolean given = value.equals(environment.get(setting.variable));
      result.add(
          new ConnectionInfo.Setting(
              setting.name().toLowerCase(Locale.ROOT),
              setting.secret ? "***" : value,
              given ? setting.variable : elsewhere));
    }
    return result;
  }

  private String value(DatabricksConfig config) {
    return getter.apply(config);
  }
}
