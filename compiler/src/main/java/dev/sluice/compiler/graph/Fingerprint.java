package dev.sluice.compiler.graph;

import dev.sluice.model.Bundle;
import dev.sluice.model.Dataset;
import dev.sluice.model.Pipeline;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A hash of a whole model, for those who keep what was found in it: two models with the same one
 * compile to the same findings, lines included, and to the same files.
 *
 * <p>It follows from the values alone, and from which datasets are the same object. It depends on
 * no hash code, no order of a map that has none, and nothing of the machine.
 */
public final class Fingerprint {

  private Fingerprint() {}

  /** Where a dataset is written out: in the first pipeline that has it. */
  record Place(int pipeline, int number) {}

  /**
   * The fingerprint of a bundle and of what else its result depends on.
   *
   * @param others records of the model's kind, such as the compiler's options
   * @return in hexadecimal; empty when there is a value of a class that no model should have
   */
  public static Optional<String> of(Bundle bundle, List<? extends Record> others) {
    IdentityHashMap<Dataset, Place> places = places(bundle.pipelines());
    try {
      MessageDigest digest = sha256();
      digest.update(of(withoutPipelines(bundle), places, -1));
      others.forEach(other -> digest.update(of(other, places, -1)));
      Parallel.map(numbers(bundle), number -> of(bundle.pipelines().get(number), places, number))
          .forEach(digest::update);
      return Optional.of(HexFormat.of().formatHex(digest.digest()));
    } catch (FingerprintWriter.UnknownValueException e) {
      return Optional.empty();
    }
  }

  private static byte[] of(Record root, IdentityHashMap<Dataset, Place> places, int pipeline) {
    FingerprintWriter writer = new FingerprintWriter(sha256(), places, pipeline);
    writer.write(root);
    return writer.digest();
  }

  private static IdentityHashMap<Dataset, Place> places(List<Pipeline> pipelines) {
    IdentityHashMap<Dataset, Place> places = new IdentityHashMap<>();
    for (int i = 0; i < pipelines.size(); i++) {
      for (Dataset dataset : pipelines.get(i).datasets()) {
        places.putIfAbsent(dataset, new Place(i, places.size()));
      }
    }
    return places;
  }

  private static List<Integer> numbers(Bundle bundle) {
    return IntStream.range(0, bundle.pipelines().size()).boxed().toList();
  }

  private static Bundle withoutPipelines(Bundle bundle) {
    return new Bundle(
        bundle.name(),
        bundle.uuid(),
        List.of(),
        bundle.jobs(),
        bundle.targets(),
        bundle.variables(),
        bundle.runAs(),
        bundle.permissions(),
        bundle.suppressions(),
        bundle.origin());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
