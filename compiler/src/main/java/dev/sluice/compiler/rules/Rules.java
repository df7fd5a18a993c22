package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Suppressions;
import dev.sluice.compiler.emit.TemplateException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** All structural rules: those that need no schema from Spark. */
public final class Rules {

  /**
   * The id of what a word can't even record: a {@link dev.sluice.model.RefusedException}, which
   * ends the user's code, so that it is the only finding.
   */
  public static final String REFUSED = "word.refused";

  /** Sorted by id. */
  private static final List<Rule> ALL =
      List.of(
          new UnknownAutoLoaderOption(),
          new IllegalBundleName(),
          new BundleInterpolation(),
          new SnapshotBitemporal(),
          new CdcColumnsToUpdate(),
          new CdcDifferentHistory(),
          new CdcIdentityColumn(),
          new CdcKeyLeftOut(),
          new CdcKeyUnguarded(),
          new CdcKeys(),
          new CdcMixedWithOtherFlows(),
          new CdcTargetWithQuery(),
          new CdcSourceNotATable(),
          new CdcTruncates(),
          new FixedClusterInProduction(),
          new DefaultCluster(),
          new ClusterLimits(),
          new MaintenanceAutoscale(),
          new ClusterPlaces(),
          new PoolAndNodeType(),
          new ClusterSize(),
          new DuplicateColumn(),
          new IdentityColumn(),
          new UnnamedColumn(),
          new StrayPlaceholder(),
          new UnknownColumns(),
          new ConfigurationKey(),
          new TriggerInterval(),
          new NullablePrimaryKey(),
          new ConstraintShape(),
          new DatasetNamesDifferInCase(),
          new DatasetCycle(),
          new DuplicateDataset(),
          new IllegalDatasetName(),
          new HiddenDatasetRead(),
          new QualifiedNameInLegacyMode(),
          new QueryBesideFlows(),
          new WrongQueryKind(),
          new WrongReadKind(),
          new DatasetInTwoPipelines(),
          new UnknownDataset(),
          new UnreadDataset(),
          new DatasetWithoutFlow(),
          new DialectFeatures(),
          new CdcEdition(),
          new ExpectationEdition(),
          new LocalDependency(),
          new EnvironmentVersion(),
          new IllegalEventLog(),
          new DuplicateExpectation(),
          new EmptyExpectation(),
          new ExpectationOnReplaceWhere(),
          new UnsupportedExpectation(),
          new EmptyExpression(),
          new ExpressionNotSql(),
          new IllegalExternalName(),
          new ExternalNamesOwnDataset(),
          new LivePrefix(),
          new SimilarExternalName(),
          new UnqualifiedExternalName(),
          new FilePaths(),
          new FileStreamWithoutSchema(),
          new DuplicateFlow(),
          new IllegalFlowName(),
          new WrongFlowKind(),
          new UpdateFlowIntoTable(),
          new ForeignKeyCycle(),
          new GovernanceFunction(),
          new EmptyIdentity(),
          new ContinuousPipelineInJob(),
          new JobLimits(),
          new IllegalJobStart(),
          new UnknownJobPipeline(),
          new IllegalKey(),
          new LayoutColumns(),
          new LibraryForm(),
          new GlobBesideFiles(),
          new MissingLibrary(),
          new TooManySources(),
          new CascadeOnHive(),
          new EmptyList(),
          new ManagedTableFlowKind(),
          new MovedStillThere(),
          new EmptyNotification(),
          new NoNotifications(),
          new IllegalRecipient(),
          new ParameterShape(),
          new IllegalPermission(),
          new PersistedViewNotSql(),
          new PersistedViewReadsTemporary(),
          new PipelineCycle(),
          new DevelopmentInProduction(),
          new DuplicatePipelineName(),
          new EmptyPipeline(),
          new PipelineTags(),
          new TooManyStreamingTables(),
          new PreviewFeatures(),
          new NoUnityCatalog(),
          new IllegalPublication(),
          new PublishesNothing(),
          new IllegalPythonName(),
          new MissingPython(),
          new PythonNameClash(),
          new RealTimeFlow(),
          new RealTimePipeline(),
          new ReplaceColumns(),
          new ReplaceBesideOtherFlows(),
          new DuplicateResourceKey(),
          new RestartWindowNotContinuous(),
          new RestartWindowShape(),
          new SchemaColumnNames(),
          new SchemaSyntax(),
          new ClearTextSecret(),
          new MisplacedSecret(),
          new UnmaskedSensitiveColumn(),
          new ServerlessCatalog(),
          new EmptySetting(),
          new MisspelledSetting(),
          new BatchHandlerUsesDbutils(),
          new DuplicateSink(),
          new SinkFlowKind(),
          new IllegalSinkName(),
          new KafkaValue(),
          new SinkOptions(),
          new SinkRead(),
          new SinkWithoutFlow(),
          new SourceClash(),
          new ContradictingOptions(),
          new ForgetfulSource(),
          new MissingSourceOption(),
          new WrongSourceKind(),
          new SchemaLocation(),
          new SqlInputs(),
          new SqlKind(),
          new SqlNamesOwnDataset(),
          new SqlPlaceholders(),
          new ChangingSource(),
          new WindowOnStream(),
          new ResetNotAllowed(),
          new PathOnUnity(),
          new DuplicateTarget(),
          new TargetPlace(),
          new SharedRoot(),
          new TwoDefaultTargets(),
          new UnknownTarget(),
          new UnknownTemplate(),
          new IllegalText(),
          new ReferenceInPython(),
          new DecimalBounds(),
          new UnityOnly(),
          new ConcatenatedVariable(),
          new VariableConflict(),
          new VariableWithoutValue(),
          new UndefinedVariable(),
          new UnusedVariable(),
          new VariableType());

  private Rules() {}

  /** Every rule, in the order of the list. */
  public static List<Rule> all() {
    return ALL;
  }

  /** Whether what a rule finds is advice, and no mistake. */
  public static boolean isAdvice(String id) {
    return ALL.stream().anyMatch(rule -> rule instanceof FitnessRule && rule.id().equals(id));
  }

  /** The ids of all findings that there can be, those of no rule of the list included; sorted. */
  public static List<String> ids() {
    Set<String> ids = new TreeSet<>(Suppressions.ids());
    ids.add(TemplateException.RULE);
    ids.add(REFUSED);
    ALL.forEach(rule -> ids.add(rule.id()));
    return List.copyOf(ids);
  }
}
