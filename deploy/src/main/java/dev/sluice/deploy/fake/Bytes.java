package dev.sluice.deploy.fake;

import java.nio.charset.StandardCharsets;

/** The content of a file or of a message, which never changes. */
final class Bytes {

  static final Bytes NONE = new Bytes(new byte[0]);

  private final byte[] array;

  Bytes(byte[] array) {
    this.array = array.clone();
  }

  static Bytes of(String text) {
    return new Bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  byte[] array() {
    return array.clone();
  }

  int length() {
    return array.length;
  }

  /** The first bytes as text, up to this number of bytes. */
  String text(int most) {
    return new String(array, 0, Math.min(most, array.length), StandardCharsets.UTF_8);
  }
}
