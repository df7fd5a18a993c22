package dev.sluice.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.time.Clock;

/** What may use what. Read from the compiled classes of every module. */
@AnalyzeClasses(packages = "dev.sluice", importOptions = DoNotIncludeTests.class)
class ModuleRulesTest {

  private static final String MODEL = "dev.sluice.model..";
  private static final String WORDS = "dev.sluice.dsl..";
  private static final String COMPILER = "dev.sluice.compiler..";
  private static final String ANALYSIS = "dev.sluice.analysis..";
  private static final String SPARK = "dev.sluice.analysis.spark..";
  private static final String DEPLOY = "dev.sluice.deploy..";
  private static final String WORKSPACE = "dev.sluice.deploy.workspace..";
  private static final String FAKE = "dev.sluice.deploy.fake..";
  private static final String TESTING = "dev.sluice.testing..";
  private static final String CLI = "dev.sluice.cli..";

  @ArchTest
  static final ArchRule MODEL_NEEDS_NOTHING =
      classes()
          .that()
          .resideInAPackage(MODEL)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(MODEL, "java..");

  @ArchTest
  static final ArchRule WORDS_NEED_THE_MODEL_ONLY =
      classes()
          .that()
          .resideInAPackage(WORDS)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(WORDS, MODEL, "java..");

  @ArchTest
  static final ArchRule COMPILER_READS_THE_MODEL_NEVER_THE_WORDS =
      classes()
          .that()
          .resideInAPackage(COMPILER)
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  COMPILER,
                  MODEL,
                  "java..",
                  "com.fasterxml.jackson..",
                  "com.github.difflib..",
                  "com.github.mustachejava.."));

  @ArchTest
  static final ArchRule ONE_PACKAGE_KNOWS_SPARK =
      noClasses()
          .that(resideOutsideOfPackages(SPARK, WORKSPACE))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache..", "scala..");

  @ArchTest
  static final ArchRule ONE_PACKAGE_KNOWS_THE_SDK_OF_THE_PLATFORM =
      noClasses()
          .that(resideOutsideOfPackages(WORKSPACE))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.databricks..");

  @ArchTest
  static final ArchRule THE_CONNECTION_KNOWS_HTTP_AND_JSON_ONLY =
      classes()
          .that()
          .resideInAPackage(WORKSPACE)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              WORKSPACE,
              "java..",
              "javax.net.ssl..",
              "com.databricks..",
              "com.fasterxml.jackson..",
              "org.apache.http..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule DEPLOYING_READS_THE_MODEL_NEVER_THE_WORDS =
      noClasses()
          .that()
          .resideInAPackage(DEPLOY)
          .should()
          .dependOnClassesThat(resideInAnyPackage(WORDS, TESTING, CLI))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule DEPLOYING_NEEDS_NO_FAKE =
      noClasses()
          .that()
          .resideInAPackage(DEPLOY)
          .and()
          .resideOutsideOfPackage(FAKE)
          .should()
          .dependOnClassesThat(resideInAPackage(FAKE))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule ANALYSIS_READS_THE_MODEL_NEVER_THE_WORDS =
      noClasses()
          .that()
          .resideInAPackage(ANALYSIS)
          .should()
          .dependOnClassesThat(resideInAnyPackage(WORDS, TESTING, CLI));

  @ArchTest
  static final ArchRule TESTING_KNOWS_NO_COMMAND_LINE =
      noClasses()
          .that()
          .resideInAPackage(TESTING)
          .should()
          .dependOnClassesThat(resideInAPackage(CLI));

  @ArchTest
  static final ArchRule COMMAND_LINE_KNOWS_NO_TESTS =
      noClasses()
          .that()
          .resideInAPackage(CLI)
          .should()
          .dependOnClassesThat(resideInAPackage(TESTING));

  /**
   * Beside the values that all its packages share, a root package holds the class above them: the
   * compiler, the list of all emitters.
   */
  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices()
          .matching("dev.sluice.(**)")
          .should()
          .beFreeOfCycles()
          .ignoreDependency(
              name("dev.sluice.analysis.Analysis"), resideInAPackage("dev.sluice.analysis.."))
          .ignoreDependency(
              name("dev.sluice.compiler.Compiler"), resideInAPackage("dev.sluice.compiler.."))
          .ignoreDependency(
              name("dev.sluice.compiler.emit.Emitters"),
              resideInAPackage("dev.sluice.compiler.emit.."));

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS =
      noClasses()
          .that(resideOutsideOfPackages(CLI))
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_LINE_EXITS =
      noClasses()
          .that(resideOutsideOfPackages(CLI))
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "halt", int.class);

  @ArchTest
  static final ArchRule COMPILER_HAS_NO_DISK =
      noClasses()
          .that()
          .resideInAPackage(COMPILER)
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(
              File.class,
              Files.class,
              FileInputStream.class,
              FileOutputStream.class,
              FileChannel.class);

  @ArchTest
  static final ArchRule COMPILER_HAS_NO_NETWORK =
      noClasses()
          .that()
          .resideInAPackage(COMPILER)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net.http..", "java.nio.channels..")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.net.Socket")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.net.URL");

  @ArchTest
  static final ArchRule COMPILER_HAS_NO_CLOCK_AND_NO_DICE =
      noClasses()
          .that()
          .resideInAPackage(COMPILER)
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class)
          .orShould()
          .callMethodWhere(HouseConditions.callsTheClockOrTheDice());

  @ArchTest
  static final ArchRule MODEL_IS_IMMUTABLE =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage(MODEL)
          .should()
          .haveModifier(JavaModifier.FINAL)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule CASES_HAVE_NO_DEFAULTS =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .haveSimpleName("Cases")
          .should()
          .haveModifier(JavaModifier.ABSTRACT)
          .allowEmptyShould(true);
}
