package dev.sluice.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Conditions that ArchUnit has no words for. */
final class HouseConditions {

  /** Methods that answer differently every time, whatever class of `java.time` they are on. */
  private static final Set<String> CLOCK = Set.of("now", "currentTimeMillis", "nanoTime");

  private HouseConditions() {}

  static DescribedPredicate<JavaMethodCall> callsTheClockOrTheDice() {
    return DescribedPredicate.describe(
        "calls a clock or a random generator",
        call -> {
          var owner = call.getTargetOwner();
          String name = call.getName();
          boolean clock =
              CLOCK.contains(name)
                  && (owner.getPackageName().startsWith("java.time")
                      || owner.isEquivalentTo(System.class));
          boolean dice =
              owner.isAssignableTo(Random.class)
                  || owner.isAssignableTo(RandomGenerator.class)
                  || (owner.isEquivalentTo(UUID.class) && name.equals("randomUUID"))
                  || (owner.isEquivalentTo(Math.class) && name.equals("random"));
          return clock || dice;
        });
  }
}
