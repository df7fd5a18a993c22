package dev.sluice.dsl;

/** Hashes, checksums and encryption. */
abstract class HashFunctions extends ChoiceFunctions {

  HashFunctions() {}

  /** The MD5 hash, in hexadecimal digits. */
  public static Column<String> md5(Column<?> column) {
    return call("md5", column);
  }

  /** The SHA-1 hash, in hexadecimal digits. */
  public static Column<String> sha(Column<?> column) {
    return call("sha", column);
  }

  /** The SHA-1 hash, in hexadecimal digits. */
  public static Column<String> sha1(Column<?> column) {
    return call("sha1", column);
  }

  /** The SHA-2 hash of 224, 256, 384 or 512 bits, in hexadecimal digits. */
  public static Column<String> sha2(Column<?> column, int bits) {
    return call("sha2", column, plain(bits));
  }

  /** The CRC-32 checksum. */
  public static Column<Number> crc32(Column<?> column) {
    return call("crc32", column);
  }

  /** A hash as INT, by Murmur3. */
  public static Column<Number> hash(Column<?>... columns) {
    return call("hash", all(columns));
  }

  /** A hash as BIGINT, by xxHash. */
  public static Column<Number> xxhash64(Column<?>... columns) {
    return call("xxhash64", all(columns));
  }

  /** Encrypted by AES, in the mode GCM. */
  public static Column<byte[]> aes_encrypt(Column<?> input, Column<?> key) {
    return call("aes_encrypt", input, key);
  }

  /** Encrypted by AES, in a mode: {@code GCM}, {@code CBC} or {@code ECB}. */
  public static Column<byte[]> aes_encrypt(Column<?> input, Column<?> key, CharSequence mode) {
    return call("aes_encrypt", input, key, constant(mode));
  }

  /** Encrypted by AES, in a mode and with a padding. */
  public static Column<byte[]> aes_encrypt(
      Column<?> input, Column<?> key, CharSequence mode, CharSequence padding) {
    return call("aes_encrypt", input, key, constant(mode), constant(padding));
  }

  /** What AES in the mode GCM has encrypted. */
  public static Column<byte[]> aes_decrypt(Column<?> input, Column<?> key) {
    return call("aes_decrypt", input, key);
  }

  /** What AES in a mode has encrypted. */
  public static Column<byte[]> aes_decrypt(Column<?> input, Column<?> key, CharSequence mode) {
    return call("aes_decrypt", input, key, constant(mode));
  }

  /** What AES in a mode and with a padding has encrypted. */
  public static Column<byte[]> aes_decrypt(
      Column<?> input, Column<?> key, CharSequence mode, CharSequence padding) {
    return call("aes_decrypt", input, key, constant(mode), constant(padding));
  }

  /** What AES in the mode GCM has encrypted; NULL where the key does not fit. */
  public static Column<byte[]> try_aes_decrypt(Column<?> input, Column<?> key) {
    return call("try_aes_decrypt", input, key);
  }

  /** What AES in a mode has encrypted; NULL where the key does not fit. */
  public static Column<byte[]> try_aes_decrypt(Column<?> input, Column<?> key, CharSequence mode) {
    return call("try_aes_decrypt", input, key, constant(mode));
  }
}
