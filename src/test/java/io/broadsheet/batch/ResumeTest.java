package io.broadsheet.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.NewsAnalyzer;
import io.broadsheet.batch.output.FolderLock;
import io.broadsheet.model.AnalysisOptions;
import io.broadsheet.reader.ArticleSource;
import io.broadsheet.store.LackingColumns;
import io.broadsheet.store.OlderStore;
import io.broadsheet.store.Outdated;
import io.broadsheet.store.RunState;
import io.broadsheet.store.StoreReader;
import io.broadsheet.testing.PlainEngine;
import io.broadsheet.testing.TableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ResumeTest {
    private static final String BRIDGE = "The Old Bridge Opens\n\n“It holds,” said Ada Moreno. Nobody cheered.\n";
    private static final String MARKET = "Market Day\n\nRain fell. “I sold nothing,” said Jonas Petersen.\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Path out() {
        return folder.resolve("out");
    }

    @Test
    void doesNotAnalyseAgainWhatDidNotChange() throws Exception {
        TestRun.run(out(), 2, TestRun.source("a", BRIDGE), TestRun.source("b", MARKET));
        Map<String, String> before = filesOf(out());

        RunReport report = TestRun.run(out(), 2, TestRun.source("a", BRIDGE), TestRun.source("b", MARKET));

        assertThat(report.state().kept()).isEqualTo(2);
        assertThat(report.state().analyzed()).isZero();
        assertThat(filesOf(out())).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 19, 20})
    void goesOnWhereItWasStopped(int done) throws Exception {
        List<ArticleSource> sources = IntStream.range(0, 20)
                .mapToObj(i -> TestRun.source("n" + i, (i % 2 == 0 ? BRIDGE : MARKET).repeat(1 + i % 3)))
                .toList();
        TestRun.run(folder.resolve("whole"), 2, sources);

        assertThatThrownBy(() -> TestRun.run(
                        TestRun.options(out(), 2, TestRun.ALL_TABLES), new TestRun.Inputs(sources, 0), stopAfter(done)))
                .hasMessage("power cut");
        assertThat(out().resolve("articles.csv")).doesNotExist();
        RunReport report = TestRun.run(out(), 3, sources);

        assertThat(report.state().kept()).isEqualTo(done);
        assertThat(report.state().analyzed()).isEqualTo(20 - done);
        assertThat(filesOf(out())).isEqualTo(filesOf(folder.resolve("whole")));
    }

    @Test
    void analysesAgainWhatChanged() throws Exception {
        TestRun.run(out(), 1, TestRun.source("a", BRIDGE), TestRun.source("b", MARKET));

        RunReport report = TestRun.run(out(), 1, TestRun.source("a", MARKET), TestRun.source("b", MARKET));

        assertThat(report.state().analyzed()).isEqualTo(1);
        assertThat(TableFile.column(out().resolve("articles.csv"), "title"))
                .containsExactly("Market Day", "Market Day");
        assertThat(out().resolve("text/a.txt")).hasContent(MARKET);
    }

    @Test
    void analysesAllAgainWithOtherOptionsThatMatter() throws Exception {
        AnalysisOptions careful = AnalysisOptions.DEFAULTS.withMinSpeakerConfidence(1);
        TestRun.run(out(), 1, TestRun.source("a", BRIDGE));

        RunReport report = TestRun.run(
                TestRun.options(out(), 1, TestRun.ALL_TABLES),
                careful,
                TestRun.Inputs.of(TestRun.source("a", BRIDGE)),
                new TestRun.Recorder());

        assertThat(report.state().analyzed()).isEqualTo(1);
        assertThat(TableFile.column(out().resolve("quotes.csv"), "speaker")).containsExactly("");
    }

    @Test
    void keepsWhatWasAnalysedWhenOtherTablesAreAskedFor() throws Exception {
        TestRun.run(out(), 1, Set.of("quotes"), TestRun.source("a", BRIDGE));

        RunReport report = TestRun.run(out(), 4, Set.of("articles", "entities"), TestRun.source("a", BRIDGE));

        assertThat(report.state().kept()).isEqualTo(1);
        assertThat(filesOf(out()).keySet())
                .containsExactly("articles.csv", "datapackage.json", "entities.csv", "failures.csv", "text/a.txt");
    }

    @Test
    void analysesAgainWhenTokensAreAskedForThatWereNotStored() throws Exception {
        TestRun.run(out(), 1, Set.of("articles"), TestRun.source("a", BRIDGE));

        assertThat(TestRun.run(out(), 1, Set.of("tokens"), TestRun.source("a", BRIDGE))
                        .state()
                        .analyzed())
                .isEqualTo(1);
        assertThat(TableFile.column(out().resolve("tokens.csv"), "word")).contains("Bridge");
        assertThat(TestRun.run(out(), 1, Set.of("tokens"), TestRun.source("a", BRIDGE))
                        .state()
                        .kept())
                .isEqualTo(1);
    }

    @Test
    void analysesAgainOnlyWhatWasAnalysedBeforeAColumnWasThere() throws Exception {
        TestRun.Inputs inputs = TestRun.Inputs.of(TestRun.source("a", BRIDGE), TestRun.source("b", MARKET));
        TestRun.run(TestRun.options(out(), 1, TestRun.ALL_TABLES), inputs, new TestRun.Recorder());
        Map<String, String> before = filesOf(out());
        OlderStore.withoutColumn(out(), "quotes", "cue");
        OlderStore.withoutTable(out(), "sentiment");

        TestRun.Recorder stopped = stopAfter(1);
        assertThatThrownBy(() -> TestRun.run(TestRun.options(out(), 1, TestRun.ALL_TABLES), inputs, stopped))
                .hasMessage("power cut");
        assertThat(stopped.outdated())
                .hasValue(new Outdated(
                        2,
                        List.of(
                                new LackingColumns("sentiment", List.of(), 2),
                                new LackingColumns("quotes", List.of("cue"), 2))));
        RunReport soFar = TableExport.of(
                out(), TestRun.options(out(), 1, TestRun.ALL_TABLES).export());
        assertThat(soFar.counts().articles()).isEqualTo(2);
        assertThat(soFar.outdated().articles()).isEqualTo(1);
        assertThat(TableFile.column(out().resolve("quotes.csv"), "cue")).containsExactly("said", "");

        TestRun.Recorder rest = new TestRun.Recorder();
        RunReport report = TestRun.run(TestRun.options(out(), 1, TestRun.ALL_TABLES), inputs, rest);

        assertThat(rest.analyzed()).containsExactly("b");
        assertThat(report.outdated()).isEqualTo(Outdated.NONE);
        assertThat(filesOf(out())).isEqualTo(before);
        TestRun.Recorder again = new TestRun.Recorder();
        TestRun.run(TestRun.options(out(), 1, TestRun.ALL_TABLES), inputs, again);
        assertThat(again.analyzed()).isEmpty();
        assertThat(again.outdated()).isEmpty();
    }

    @Test
    void keepsArticlesThatLackAColumnAndSaysSo() throws Exception {
        TestRun.run(out(), 1, TestRun.source("a", BRIDGE));
        OlderStore.withoutColumn(out(), "quotes", "cue");

        RunReport report =
                TestRun.run(keeping(), TestRun.Inputs.of(TestRun.source("b", MARKET)), new TestRun.Recorder());

        assertThat(report.outdated())
                .isEqualTo(new Outdated(1, List.of(new LackingColumns("quotes", List.of("cue"), 1))));
        assertThat(TableFile.column(out().resolve("quotes.csv"), "cue")).containsExactly("", "said");
    }

    @Test
    void dropsWhatIsNoInputAnyMore() throws Exception {
        TestRun.run(out(), 1, TestRun.source("a", BRIDGE), TestRun.source("b", MARKET));

        TestRun.run(out(), 1, TestRun.source("b", MARKET));

        assertThat(TableFile.column(out().resolve("articles.csv"), "article_id"))
                .containsExactly("b");
        assertThat(TableFile.column(out().resolve("corpus_entities.csv"), "name"))
                .doesNotContain("Ada Moreno");
        assertThat(out().resolve("text/a.txt")).doesNotExist();
    }

    @Test
    void keepsWhatIsNoInputAnyMoreInFrontWhenAsked() throws Exception {
        TestRun.run(out(), 1, TestRun.source("b", BRIDGE), TestRun.source("a", MARKET));

        RunReport report = TestRun.run(
                keeping(),
                TestRun.Inputs.of(TestRun.source("c", MARKET), TestRun.source("a", BRIDGE)),
                new TestRun.Recorder());

        assertThat(report.counts().articles()).isEqualTo(3);
        assertThat(TableFile.column(out().resolve("articles.csv"), "article_id"))
                .containsExactly("b", "c", "a");
        TestRun.run(keeping(), TestRun.Inputs.of(TestRun.source("d", MARKET)), new TestRun.Recorder());
        assertThat(TableFile.column(out().resolve("articles.csv"), "article_id"))
                .containsExactly("b", "c", "a", "d");
    }

    @Test
    void keepsTheResultsOfAFolderThatCannotBeOpenedForAWhile() throws Exception {
        TestRun.run(out(), 1, TestRun.source("a", BRIDGE), TestRun.source("drive/b", MARKET));

        TestRun.run(out(), 1, TestRun.source("a", BRIDGE), TestRun.unreadable("drive/"));
        assertThat(TableFile.column(out().resolve("articles.csv"), "article_id"))
                .containsExactly("a");

        RunReport again = TestRun.run(out(), 1, TestRun.source("a", BRIDGE), TestRun.source("drive/b", MARKET));
        assertThat(again.state().kept()).isEqualTo(2);
    }

    @Test
    void mixesNoAnalysesWhenItIsStoppedInTheSecond() throws Exception {
        TestRun.Inputs inputs = TestRun.Inputs.of(TestRun.source("a", BRIDGE), TestRun.source("b", BRIDGE));
        TestRun.run(TestRun.options(out(), 1, TestRun.ALL_TABLES), inputs, new TestRun.Recorder());
        AnalysisOptions careful = AnalysisOptions.DEFAULTS.withMinSpeakerConfidence(1);

        assertThatThrownBy(
                        () -> TestRun.run(TestRun.options(out(), 1, TestRun.ALL_TABLES), careful, inputs, stopAfter(1)))
                .hasMessage("power cut");
        RunReport report = TableExport.of(
                out(),
                TestRun.options(folder.resolve("so-far"), 1, TestRun.ALL_TABLES).export());

        assertThat(report.counts().articles()).isEqualTo(1);
        assertThat(report.unfinished()).isEqualTo(1);
        assertThat(TableFile.column(folder.resolve("so-far/quotes.csv"), "speaker"))
                .containsExactly("");
    }

    @Test
    void saysHowManyKeptArticlesWereAnalysedOtherwise() throws Exception {
        TestRun.run(out(), 1, TestRun.source("a", BRIDGE));

        RunReport report = TestRun.run(
                keeping(),
                AnalysisOptions.DEFAULTS.withMinSpeakerConfidence(1),
                TestRun.Inputs.of(TestRun.source("b", BRIDGE)),
                new TestRun.Recorder());

        assertThat(report.keptOfOtherAnalyses()).isEqualTo(1);
        assertThat(TableFile.column(out().resolve("quotes.csv"), "speaker")).containsExactly("Ada Moreno", "");
    }

    @Test
    void tellsOfTheArticlesThatItAnalyses() throws Exception {
        TestRun.run(out(), 2, TestRun.source("a", BRIDGE));
        TestRun.Recorder recorder = new TestRun.Recorder();

        TestRun.run(
                TestRun.options(out(), 2, TestRun.ALL_TABLES),
                TestRun.Inputs.of(
                        TestRun.source("a", BRIDGE), TestRun.source("b", MARKET), TestRun.source("c", BRIDGE)),
                recorder);

        assertThat(recorder.analyzed()).containsExactlyInAnyOrder("b", "c");
    }

    @Test
    void refusesToKeepArticlesWhoseTokensAreAskedForAndWereNotStored() throws Exception {
        TestRun.run(out(), 1, Set.of("articles"), TestRun.source("a", BRIDGE));

        assertThatThrownBy(() ->
                        TestRun.run(keeping(), TestRun.Inputs.of(TestRun.source("b", BRIDGE)), new TestRun.Recorder()))
                .hasRootCauseMessage(
                        "the tokens of 1 articles of earlier runs were not stored, and they are no input any "
                                + "more; do without --tokens, --conllu or --keep");
    }

    @Test
    void endsWhenTheModelsCannotBeLoadedRatherThanBlameAnArticle() throws Exception {
        TestRun.run(out(), 1, TestRun.source("a", BRIDGE));
        Supplier<NewsAnalyzer> broken = () -> {
            throw new IllegalStateException("there is no model");
        };
        // Another text, which shows only when it is read.
        BatchRun run = new BatchRun(
                TestRun.Inputs.of(TestRun.source("a", MARKET)),
                AnalysisOptions.DEFAULTS,
                broken,
                TestRun.options(out(), 1, TestRun.ALL_TABLES),
                new TestRun.Recorder());

        assertThatThrownBy(run::run).hasMessage("there is no model");
    }

    @Test
    void endsWellWhileSomebodyReadsTheStore() throws Exception {
        List<StoreReader> readers = new ArrayList<>();
        TestRun.Recorder reading = new TestRun.Recorder() {
            @Override
            public void exporting() {
                try {
                    readers.add(StoreReader.open(out()));
                    assertThat(readers.get(0).counts().articles()).isEqualTo(1);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };

        RunReport report = TestRun.run(
                TestRun.options(out(), 1, TestRun.ALL_TABLES), TestRun.Inputs.of(TestRun.source("a", BRIDGE)), reading);

        assertThat(report.counts().articles()).isEqualTo(1);
        assertThat(readers.get(0).inputs()).isEqualTo(1);
        readers.get(0).close();
        assertThat(TestRun.run(out(), 1, TestRun.source("a", BRIDGE)).state().kept())
                .isEqualTo(1);
        assertThat(out().resolve(".broadsheet/articles.sqlite-wal")).doesNotExist();
    }

    private RunOptions keeping() {
        RunOptions plain = TestRun.options(out(), 1, TestRun.ALL_TABLES);
        return new RunOptions(plain.export(), 1, true, plain.timeout(), plain.maxFailures());
    }

    @Test
    void triesFailuresAgain() throws Exception {
        TestRun.run(out(), 1, TestRun.source("a", BRIDGE), TestRun.source("b", PlainEngine.EXPLODE));

        RunReport report = TestRun.run(out(), 1, TestRun.source("a", BRIDGE), TestRun.source("b", MARKET));

        assertThat(report.failed()).isZero();
        assertThat(report.state().analyzed()).isEqualTo(1);
        assertThat(TableFile.rows(out().resolve("failures.csv"))).isEmpty();
    }

    @Test
    void keepsTheResultOfAFileThatCannotBeReadForAWhile() throws Exception {
        TestRun.run(out(), 1, TestRun.source("a", BRIDGE), TestRun.source("b", MARKET));

        RunReport outage = TestRun.run(out(), 1, TestRun.source("a", BRIDGE), TestRun.unreadable("b"));
        assertThat(outage.failed()).isEqualTo(1);
        assertThat(TableFile.column(out().resolve("articles.csv"), "article_id"))
                .containsExactly("a");

        RunReport again = TestRun.run(out(), 1, TestRun.source("a", BRIDGE), TestRun.source("b", MARKET));
        assertThat(again.state().kept()).isEqualTo(2);
        assertThat(TableFile.column(out().resolve("articles.csv"), "article_id"))
                .containsExactly("a", "b");
    }

    @Test
    void stopsWhenMoreFailThanAllowedAndGoesOnLater() throws Exception {
        RunOptions plain = TestRun.options(out(), 1, TestRun.ALL_TABLES);
        RunOptions strict = new RunOptions(plain.export(), 1, false, plain.timeout(), OptionalLong.of(1));
        TestRun.Inputs inputs = TestRun.Inputs.of(
                TestRun.source("a", BRIDGE),
                TestRun.unreadable("b"),
                TestRun.source("c", PlainEngine.EXPLODE),
                TestRun.source("d", MARKET));

        assertThatThrownBy(() -> TestRun.run(strict, inputs, new TestRun.Recorder()))
                .isInstanceOf(TooManyFailuresException.class)
                .hasMessageContaining("2 of 4 inputs failed");

        RunReport report = TestRun.run(plain, inputs, new TestRun.Recorder());
        assertThat(report.state().kept()).isEqualTo(1);
        assertThat(report.failed()).isEqualTo(2);
    }

    @Test
    void refusesASecondRunOnTheSameFolder() throws Exception {
        List<Throwable> refusals = new ArrayList<>();
        TestRun.Recorder meddler = new TestRun.Recorder() {
            @Override
            public void exporting() {
                try {
                    TestRun.run(out(), 1, TestRun.source("a", BRIDGE));
                } catch (IOException | InterruptedException e) {
                    refusals.add(e);
                }
            }
        };

        TestRun.run(
                TestRun.options(out(), 1, TestRun.ALL_TABLES), TestRun.Inputs.of(TestRun.source("a", BRIDGE)), meddler);

        assertThat(refusals).singleElement().isInstanceOf(FolderLock.FolderInUseException.class);
        assertThat(FolderLock.isTaken(out())).isFalse();
    }

    @Test
    void noticesThatItsFolderWasTakenAway() {
        TestRun.Recorder thief = new TestRun.Recorder() {
            @Override
            public void exporting() {
                try {
                    Files.delete(out().resolve(".broadsheet/articles.sqlite"));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };

        assertThatThrownBy(() -> TestRun.run(
                        TestRun.options(out(), 1, TestRun.ALL_TABLES),
                        TestRun.Inputs.of(TestRun.source("a", BRIDGE)),
                        thief))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("was removed or replaced");
    }

    @Test
    void givesUpOnAnArticleThatTakesTooLong() throws Exception {
        RunOptions plain = TestRun.options(out(), 2, TestRun.ALL_TABLES);
        RunOptions hurried = new RunOptions(plain.export(), 2, false, Duration.ofMillis(300), plain.maxFailures());

        RunReport report = TestRun.run(
                hurried,
                TestRun.Inputs.of(
                        TestRun.source("a", BRIDGE),
                        TestRun.source("b", PlainEngine.PATIENT),
                        TestRun.source("c", MARKET)),
                new TestRun.Recorder());

        assertThat(report.counts().articles()).isEqualTo(2);
        assertThat(report.failuresByCode()).containsExactly(Map.entry("article.timeout", 1L));
    }

    @Test
    void writesTheTablesOfWhatIsDoneAtAnyTime() throws Exception {
        assertThatThrownBy(() -> TestRun.run(
                        TestRun.options(out(), 1, TestRun.ALL_TABLES),
                        TestRun.Inputs.of(TestRun.source("a", BRIDGE), TestRun.source("b", MARKET)),
                        stopAfter(1)))
                .hasMessage("power cut");

        RunReport report = TableExport.of(
                out(),
                TestRun.options(folder.resolve("so-far"), 1, TestRun.ALL_TABLES).export());

        assertThat(report.unfinished()).isEqualTo(1);
        assertThat(TableFile.column(folder.resolve("so-far/articles.csv"), "article_id"))
                .containsExactly("a");
        assertThat(TableFile.column(folder.resolve("so-far/corpus_entities.csv"), "name"))
                .contains("Ada Moreno");
    }

    private static TestRun.Recorder stopAfter(int done) {
        return new TestRun.Recorder() {
            @Override
            public void settled(Outcome outcome, Duration took, RunState soFar) {
                if (soFar.settled() == done) {
                    throw new UncheckedIOException("power cut", new IOException());
                }
            }
        };
    }

    private static Map<String, String> filesOf(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>(TestRun.filesOf(folder));
        files.remove("run.json");
        return files;
    }
}
