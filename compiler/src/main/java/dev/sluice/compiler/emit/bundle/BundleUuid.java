package dev.sluice.compiler.emit.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sluice.model.Bundle;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** The identity of a bundle: what the user wrote, or one that stays while class and name stay. */
final class BundleUuid {

  /** The namespace of our names, made once at random. */
  private static final UUID NAMESPACE = UUID.fromString("8d04b73d-275c-40b6-a543-f95678621201");

  private BundleUuid() {}

  static UUID of(Bundle bundle, String projectClass) {
    return bundle.uuid().orElseGet(() -> version5(projectClass + "\n" + bundle.name()));
  }

  /** RFC 9562, version 5: a hash of the namespace and the name. */
  private static UUID version5(String name) {
    ByteBuffer bytes =
        ByteBuffer.wrap(
            sha1()
                .digest(
                    ByteBuffer.allocate(16 + name.getBytes(UTF_8).length)
                        .putLong(NAMESPACE.getMostSignificantBits())
                        .putLong(NAMESPACE.getLeastSignificantBits())
                        .put(name.getBytes(UTF_8))
                        .array()));
    long high = (bytes.getLong() & ~0xF000L) | 0x5000L;
    long low = (bytes.getLong() & 0x3FFFFFFFFFFFFFFFL) | Long.MIN_VALUE;
    return new UUID(high, low);
  }

  private static MessageDigest sha1() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }
}
