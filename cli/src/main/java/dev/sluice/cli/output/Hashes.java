package dev.sluice.cli.output;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash by which a file is known again. */
final class Hashes {

  private static final HexFormat HEX = HexFormat.of();

  private Hashes() {}

  /** SHA-256 in hexadecimal, as {@code sha256sum} prints it. */
  static String of(byte[] content) {
    try {
      return HEX.formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
