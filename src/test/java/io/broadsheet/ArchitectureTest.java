package io.broadsheet;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** The walls between the rooms of the house, as docs/architecture.md draws them. */
@AnalyzeClasses(packages = "io.broadsheet", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchRule onlyTheCoreNlpRoomKnowsCoreNlp = noClasses()
            .that()
            .resideOutsideOfPackage("io.broadsheet.corenlp..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("edu.stanford..");

    @ArchTest
    static final ArchRule onlyTheSparkRoomKnowsSpark = noClasses()
            .that()
            .resideOutsideOfPackage("io.broadsheet.spark..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.spark..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyThePdfRoomKnowsPdfBox = noClasses()
            .that()
            .resideOutsideOfPackage("io.broadsheet.reader.pdf..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..");

    @ArchTest
    static final ArchRule onlyTheMailRoomKnowsMime4j = noClasses()
            .that()
            .resideOutsideOfPackage("io.broadsheet.reader.mail..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.james..");

    @ArchTest
    static final ArchRule onlyArchivesAndParquetKnowTheCompressor = noClasses()
            .that()
            .resideOutsideOfPackages("io.broadsheet.reader.archive..", "io.broadsheet.table.parquet..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.airlift..");

    @ArchTest
    static final ArchRule onlyTheCorpusRoomKnowsFastCsv = noClasses()
            .that()
            .resideOutsideOfPackage("io.broadsheet.reader.corpus..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.siegmar..");

    @ArchTest
    static final ArchRule modelStandsOnPlainJava = classes()
            .that()
            .resideInAPackage("io.broadsheet.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "io.broadsheet.model..");

    @ArchTest
    static final ArchRule readerKnowsModelAndLexiconAlone = room("reader", "model", "lexicon");

    @ArchTest
    static final ArchRule onlyTheHtmlRoomKnowsItsParser = noClasses()
            .that()
            .resideOutsideOfPackage("io.broadsheet.reader.html..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jsoup..");

    /** A format is one folder, and a line of the registry; what holds files of files is for all. */
    @ArchTest
    static final ArchRule formatsDoNotKnowEachOther = slices().matching("io.broadsheet.reader.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAPackage("io.broadsheet.reader.registry"), DescribedPredicate.alwaysTrue())
            .ignoreDependency(
                    resideInAPackage("io.broadsheet.reader.."),
                    resideInAnyPackage("io.broadsheet.reader.archive..", "io.broadsheet.reader.xml.."));

    @ArchTest
    static final ArchRule nobodyButTheRegistryKnowsAFormat = noClasses()
            .that()
            .resideOutsideOfPackages("io.broadsheet.reader.*..")
            .should()
            .dependOnClassesThat(resideInAPackage("io.broadsheet.reader.*..")
                    .and(not(resideInAPackage("io.broadsheet.reader.registry"))));

    @ArchTest
    static final ArchRule tableKnowsModelAlone = room("table", "model");

    @ArchTest
    static final ArchRule nobodyButTheRegistryKnowsAFormatOfTables = noClasses()
            .that()
            .resideOutsideOfPackages("io.broadsheet.table.*..")
            .should()
            .dependOnClassesThat(resideInAPackage("io.broadsheet.table.*..")
                    .and(not(resideInAnyPackage("io.broadsheet.table.registry", "io.broadsheet.table.csv"))));

    @ArchTest
    static final ArchRule formatsOfTablesDoNotKnowEachOther = slices().matching("io.broadsheet.table.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAPackage("io.broadsheet.table.registry"), DescribedPredicate.alwaysTrue());

    @ArchTest
    static final ArchRule onlyTheWorkbookKnowsFastexcel = noClasses()
            .that()
            .resideOutsideOfPackage("io.broadsheet.table.xlsx..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.dhatim..");

    @ArchTest
    static final ArchRule onlyTheParquetRoomKnowsParquet = noClasses()
            .that()
            .resideOutsideOfPackage("io.broadsheet.table.parquet..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.parquet..", "org.apache.hadoop..", "blue.strategic..");

    @ArchTest
    static final ArchRule lexiconKnowsModelAlone = room("lexicon", "model");

    @ArchTest
    static final ArchRule analysisKnowsModelAndLexiconAlone = room("analysis", "model", "lexicon");

    @ArchTest
    static final ArchRule rulesAreSharedByAllRoomsOfTheAnalysis = room("analysis.rule", "model", "lexicon");

    @ArchTest
    static final ArchRule coreNlpKnowsModelLexiconAndThePortAlone =
            room("corenlp", "model", "lexicon", "analysis.language");

    @ArchTest
    static final ArchRule metadataKnowsModelAndReaderAlone = room("metadata", "model", "reader");

    /** So that a cluster can use what is joined, corrected and added up over a run. */
    @ArchTest
    static final ArchRule corpusKnowsModelLexiconAnalysisAndTablesAlone =
            room("corpus", "model", "lexicon", "analysis", "table");

    @ArchTest
    static final ArchRule languageKnowsModelLexiconAndReaderAlone = room("language", "model", "lexicon", "reader");

    @ArchTest
    static final ArchRule onlyTheLanguageRoomKnowsOpenNlp = noClasses()
            .that()
            .resideOutsideOfPackage("io.broadsheet.language..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("opennlp..");

    @ArchTest
    static final ArchRule storeKnowsModelReaderMetadataAndTablesAlone =
            room("store", "model", "reader", "metadata", "table");

    @ArchTest
    static final ArchRule onlyTheStoreAndTheDatabaseOfTablesKnowSql = noClasses()
            .that()
            .resideOutsideOfPackages("io.broadsheet.store..", "io.broadsheet.table.sqlite..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.sqlite..");

    @ArchTest
    static final ArchRule copiesAreFoundInPlainJava = classes()
            .that()
            .resideInAPackage("io.broadsheet.corpus.copy..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "io.broadsheet.corpus.copy..", "io.broadsheet.corpus.word..");

    @ArchTest
    static final ArchRule groupsKnowModelAndTheSumsOfSentimentAlone =
            room("corpus.group", "model", "analysis.sentiment");

    @ArchTest
    static final ArchRule reviewsKnowModelTablesRulesCorrectionsAndIdentitiesAlone =
            room("corpus.review", "model", "table", "analysis.rule", "corpus.correction", "corpus.identity");

    @ArchTest
    static final ArchRule reportKnowsModelAndTablesAlone = room("report", "model", "table");

    @ArchTest
    static final ArchRule onlyTheChartsKnowTheirLibrary = noClasses()
            .that()
            .resideOutsideOfPackage("io.broadsheet.report.chart..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jfree..");

    @ArchTest
    static final ArchRule onlyThePagesKnowTheirTemplates = noClasses()
            .that()
            .resideOutsideOfPackage("io.broadsheet.report.page..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.samskivert..");

    @ArchTest
    static final ArchRule evaluationKnowsModelAndTablesAlone = room("evaluation", "model", "table");

    @ArchTest
    static final ArchRule onlyTheCommandLineKnowsTheEvaluation = noClasses()
            .that()
            .resideOutsideOfPackages("io.broadsheet.evaluation..", "io.broadsheet.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.broadsheet.evaluation..");

    @ArchTest
    static final ArchRule nobodyKnowsTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackage("io.broadsheet.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.broadsheet.cli..");

    @ArchTest
    static final ArchRule batchKnowsNeitherCommandLineNorCoreNlp = noClasses()
            .that()
            .resideInAPackage("io.broadsheet.batch..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.broadsheet.cli..", "io.broadsheet.corenlp..");

    @ArchTest
    static final ArchRule onlyNewsAnalyzerWiresCoreNlp = noClasses()
            .that()
            .resideOutsideOfPackage("io.broadsheet.corenlp..")
            .and()
            .doNotHaveFullyQualifiedName("io.broadsheet.NewsAnalyzer")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.broadsheet.corenlp..");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().assignedFrom(new EachPackage()).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule namesSayWhatAClassIs =
            noClasses().should().haveNameMatching(".*(?:Manager|Helper|Util|Utils|Impl)(?:\\$.*)?");

    @ArchTest
    static final ArchRule onlyTheCommandLineTouchesStandardStreams =
            noClasses().that().resideOutsideOfPackage("io.broadsheet.cli..").should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule onlyTheCommandLineEndsTheProcess = noClasses()
            .that()
            .resideOutsideOfPackage("io.broadsheet.cli..")
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class);

    /** A room that knows itself, some others and libraries. */
    private static ArchRule room(String name, String... others) {
        DescribedPredicate<JavaClass> allowed = resideInAPackage("io.broadsheet." + name + "..");
        for (String other : others) {
            allowed = allowed.or(resideInAnyPackage("io.broadsheet." + other, "io.broadsheet." + other + ".."));
        }
        return noClasses()
                .that()
                .resideInAPackage("io.broadsheet." + name + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("io.broadsheet..").and(not(allowed)));
    }

    /** Every package is a slice, the root package too. */
    private static final class EachPackage implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
            return SliceIdentifier.of(javaClass.getPackageName());
        }

        @Override
        public String getDescription() {
            return "each package";
        }
    }
}
