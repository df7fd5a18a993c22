package dev.sluice.model;

import static java.util.Objects.requireNonNull;

/** Somebody in the workspace. */
public sealed interface Identity {

  /** The name, or the application id. */
  Text name();

  /** The field that names it in the API. */
  String field();

  /** A user, by e-mail. */
  record User(Text name) implements Identity {
    public User {
      requireNonNull(name, "name");
    }

    @Override
    public String field() {
      return "user_name";
    }
  }

  /** A service principal, by its application id. */
  record ServicePrincipal(Text name) implements Identity {
    public ServicePrincipal {
      requireNonNull(name, "name");
    }

    @Override
    public String field() {
      return "service_principal_name";
    }
  }

  /** A group; it can be given permissions, but nothing runs as a group. */
  record Group(Text name) implements Identity {
    public Group {
      requireNonNull(name, "name");
    }

    @Override
    public String field() {
      return "group_name";
    }
  }
}
