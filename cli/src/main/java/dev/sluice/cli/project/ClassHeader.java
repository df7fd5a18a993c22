package dev.sluice.cli.project;

import static java.util.Objects.requireNonNull;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The head of a class file: enough to see what a class is without loading it.
 *
 * @param name as in the class file, {@code com/acme/Orders}
 * @param superclass absent for {@code java/lang/Object} and for modules
 */
record ClassHeader(String name, int access, Optional<String> superclass, List<String> interfaces) {

  private static final int MAGIC = 0xCAFEBABE;
  private static final int INTERFACE = 0x0200;
  private static final int ABSTRACT = 0x0400;
  private static final int SYNTHETIC = 0x1000;

  ClassHeader {
    requireNonNull(name, "name");
    requireNonNull(superclass, "superclass");
    interfaces = List.copyOf(interfaces);
  }

  /**
   * Reads the head of a class file.
   *
   * @throws IOException when it is none, or cannot be read
   */
  static ClassHeader read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    if (data.readInt() != MAGIC) {
      throw new IOException("not a class file");
    }
    data.skipNBytes(4); // the version
    Constants constants = Constants.read(data);
    int access = data.readUnsignedShort();
    String name = constants.className(data.readUnsignedShort());
    int superclass = data.readUnsignedShort();
    int count = data.readUnsignedShort();
    List<String> interfaces = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      interfaces.add(constants.className(data.readUnsignedShort()));
    }
    return new ClassHeader(
        name,
        access,
        superclass == 0 ? Optional.empty() : Optional.of(constants.className(superclass)),
        interfaces);
  }

  /** Whether it can have objects and was written by a person. */
  boolean isConcrete() {
    return (access & (INTERFACE | ABSTRACT | SYNTHETIC)) == 0;
  }

  /** The name as in Java's reflection, {@code com.acme.Orders}. */
  String binaryName() {
    return name.replace('/', '.');
  }

  /** The part of a constant pool that names are made of. */
  private static final class Constants {

    private final String[] texts;
    private final int[] classes;

    Constants(int count) {
      texts = new String[count];
      classes = new int[count];
    }

    static Constants read(DataInputStream data) throws IOException {
      int count = data.readUnsignedShort();
      Constants constants = new Constants(count);
      for (int i = 1; i < count; i++) {
        int tag = data.readUnsignedByte();
        switch (tag) {
          case 1 -> constants.texts[i] = data.readUTF();
          case 7 -> constants.classes[i] = data.readUnsignedShort();
          case 8, 16, 19, 20 -> data.skipNBytes(2);
          case 15 -> data.skipNBytes(3);
          case 3, 4, 9, 10, 11, 12, 17, 18 -> data.skipNBytes(4);
          case 5, 6 -> {
            data.skipNBytes(8);
            i++; // a long or a double takes two places
          }
          default -> throw new IOException("unknown constant " + tag);
        }
      }
      return constants;
    }

    String className(int index) throws IOException {
      String text = texts[classes[index]];
      if (text == null) {
        throw new IOException("no name at constant " + index);
      }
      return text;
    }
  }
}
