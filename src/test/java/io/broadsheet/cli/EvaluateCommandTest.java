package io.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.broadsheet.Version;
import io.broadsheet.cli.PlainProgram.Result;
import io.broadsheet.testing.PlainEngine;
import io.broadsheet.testing.TableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EvaluateCommandTest {
    private static final String JSON = "src/test/resources/evaluation/json";
    private static final String BRAT = "src/test/resources/evaluation/brat";

    /** What a run said, and its exit code. */
    private final PlainProgram program = new PlainProgram();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void asksWhatToEvaluate() {
        assertWrongUse(run("evaluate"), "name what to evaluate, such as 'quotes'");
        assertThat(run("evaluate", "--help").out()).contains("quotes      Measure the quotes table");
        assertThat(run("evaluate", "quotes", "--version").out()).isEqualTo("broadsheet " + Version.CURRENT + "\n");
    }

    @Test
    void asksForTheGold() {
        assertWrongUse(run("evaluate", "quotes"), "GOLD");
    }

    @Test
    void measuresGivenTablesWithoutAnalysing() {
        Result result = run("evaluate", "quotes", JSON, "--tables", JSON + "/tables");

        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .startsWith("Gold: " + JSON + " (quotes with speakers in JSON)\nArticles: 2\n")
                .contains("quoted speech and its speaker")
                .contains("Wrong rows, the surest first: 3\n");
        assertThat(program.analyzersMade()).hasValue(0);
    }

    @Test
    void measuresIdentitiesOfGivenTables() throws IOException {
        Files.writeString(
                folder.resolve("entities.csv"),
                "article_id,section_id,entity_id,name,type,mentions\na,s0,e1,Anna Holm,PERSON,2\nb,s0,e1,Holm,PERSON,1\n");
        Files.writeString(
                folder.resolve("identities.csv"),
                "article_id,entity_id,identity_id,method\na,e1,p_anna_holm,own-name\nb,e1,p_anna_holm,last-name\n");
        Path gold = Files.writeString(
                folder.resolve("gold.csv"),
                "article_id,name,type,identity\n*,Anna Holm,PERSON,Anna\n*,Holm,PERSON,Anna\n");
        Path rules = folder.resolve("rules.tsv");
        String tables = folder.toString();

        Result result =
                run("evaluate", "identities", tables, gold.toString(), "--by", "rule", "--rules", rules.toString());

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("entities of articles      1      0       0  1.000  1.000  1.000\n");
        assertThat(Files.readString(rules)).contains("identity\tlast-name\t1\t1\n", "identity\tbearer\t0\t0\n");
        assertWrongUse(run("evaluate", "identities", tables, gold.toString(), "--top", "0"), "--top must be 1 or more");
        assertWrongUse(
                run("evaluate", "identities", tables, gold.toString(), "--by", "rule", "--speakers", JSON),
                "leave one of them out");
        assertWrongUse(run("evaluate", "identities", tables, gold.toString(), "--by", "name"), "--by must be rule");
    }

    @Test
    void measuresPagesWithoutAnalysing() {
        Result result = run("evaluate", "body", "src/test/resources/pages");

        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("mean                                      1.000  1.000  1.000  8 of 8\n");
        assertThat(program.analyzersMade()).hasValue(0);
        assertThat(run("evaluate", "body", "src/test/resources/pages", "--json").out())
                .startsWith("{\n  \"gold\" : \"src/test/resources/pages\",");
    }

    @Test
    void tellsOfPagesThatCannotBeRead() throws IOException {
        Files.writeString(folder.resolve("a.source.html"), "<html><body></body></html>");
        Files.writeString(folder.resolve("a.expected.txt"), "Some words.");

        Result result = run("evaluate", "body", folder.toString());

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).contains("a: is a page without the text of an article");
        assertWrongUse(run("evaluate", "body", folder.resolve("none").toString()), "cannot be opened");
        assertWrongUse(run("evaluate", "body"), "PAGES");
    }

    @Test
    void listsAsManyErrorsAsAsked() {
        assertThat(run("evaluate", "quotes", JSON, "--tables", JSON + "/tables", "--worst", "1")
                        .out())
                .contains("Wrong rows, the surest first: 1 of 3\n");
    }

    @Test
    void judgesTargetsAndWritesARowForEach() throws IOException {
        Path judged = Files.writeString(
                folder.resolve("targets.tsv"),
                "sentence\ttarget\tfrom\tto\tlabel\tid\n"
                        + "Ada Moreno is a fraud.\tAda Moreno\t0\t10\t-1\t\"a\n"
                        + "This will " + PlainEngine.EXPLODE + ".\tThis\t0\t4\t0\tb\n"
                        + "Nothing.\t\t0\t0\t1\tc\n");
        Path predictions = folder.resolve("predicted.tsv");

        Result result = run("evaluate", "targets", judged.toString(), "--predictions", predictions.toString());

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("sentence 2 could not be judged").contains("told to explode");
        assertThat(result.out()).contains("Targets without a word, counted as neutral: 2\n", "macro-F1");
        assertThat(Files.readString(predictions).lines().map(line -> line.split("\t", -1)[0]))
                .containsExactly("id", "\"a", "b", "c");
        assertThat(Files.readString(predictions)).contains("\nb\t0\t0.0000\n");
    }

    @Test
    void judgesSentencesByTheModelThatIsAsked() throws IOException {
        Path judged = Files.writeString(
                folder.resolve("sentences.tsv"),
                "id\tscore\tsentence\n1\t1\tA triumph of hope.\n2\t-1\tA murder and a fraud.\n3\t0\t\n");
        Path predictions = folder.resolve("predicted.tsv");

        Result result = run("evaluate", "sentences", judged.toString(), "--predictions", predictions.toString());

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("Pearson r  ");
        String news = Files.readString(predictions);
        assertThat(news).startsWith("id\tpredicted_score\n1\t").endsWith("\n3\t0.0000\n");
        run("evaluate", "sentences", judged.toString(), "--predictions", predictions.toString(), "--sentiment", "rntn");
        assertThat(Files.readString(predictions)).isNotEqualTo(news);
    }

    @Test
    void refusesFilesItCannotRead() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.tsv"), "id\tsentence\n");
        assertWrongUse(run("evaluate", "targets", wrong.toString()), "wrong.tsv, line 1", "no column 'target'");
        assertWrongUse(
                run("evaluate", "sentences", wrong.toString(), "--sentiment", "films"),
                "holds no rows below its header");
    }

    @Test
    void printsOneJsonObject() throws IOException {
        Result result = run("evaluate", "quotes", BRAT, "--tables", BRAT + "/tables", "--json");

        JsonNode json = new ObjectMapper().readTree(result.out());
        assertThat(json.at("/measures/mention/f1").asDouble()).isEqualTo(0.5556);
        assertThat(json.at("/missing/0").asText()).isEqualTo("harbour-fog");
    }

    @Test
    void warnsOfArticlesThatTheTablesLack() {
        Result result = run("evaluate", "quotes", BRAT, "--tables", BRAT + "/tables");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).contains("Articles: 3, of which the tables lack 1:\n    harbour-fog\n");
        assertThat(result.err())
                .isEqualTo("Warning: 1 annotated article not in the tables, counted as without quotes\n");
    }

    @Test
    void analysesTheTextsItselfAndLeavesNothingBehind() throws IOException {
        String name = "bridge-of-" + folder.getFileName();
        article(name, "“It holds,” said Ada Moreno.");

        Result result = run("evaluate", "quotes", folder.toString(), "--threads", "1");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .contains("Articles: 1\n")
                .contains("quoted speech and its speaker     1      1     1      1  1.000")
                .contains("scare quotes reported as speech            0 of 0        –\n");
        assertThat(result.err()).contains("Analysing 1 article").doesNotContain("Tables in");
        assertThat(program.analyzersMade()).hasValue(1);
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(files).noneMatch(file -> Files.exists(file.resolve("text/" + name + ".txt")));
        }
    }

    @Test
    void keepsTheTablesWhenAsked() throws IOException {
        Path out = folder.resolve("out");

        Result result = run("evaluate", "quotes", BRAT, "--out", out.toString());

        assertThat(result.err()).contains("3 articles analysed in").contains("Tables in " + out);
        assertThat(TableFile.column(out.resolve("articles.csv"), "article_id"))
                .containsExactly("harbour-fog", "moon-stone", "tram-strike");
        assertThat(run("evaluate", "quotes", BRAT, "--tables", out.toString()).out())
                .isEqualTo(result.out());
    }

    @Test
    void namesAFailingArticleAndMeasuresTheOthers() throws IOException {
        article("bomb", PlainEngine.EXPLODE);
        article("bridge", "“It holds,” said Ada Moreno.");

        Result result = run("evaluate", "quotes", folder.toString());

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .contains("bomb.txt: failed with IllegalStateException: told to explode")
                .contains("Warning: 1 annotated article not in the tables");
        assertThat(result.out()).contains("quoted speech and its speaker     1      1     1      1  1.000");
    }

    @Test
    void saysWhenNoArticleCouldBeAnalysed() throws IOException {
        article("bomb", PlainEngine.EXPLODE);

        Result result = run("evaluate", "quotes", folder.toString());

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).endsWith("None of the annotated articles could be analysed\n");
    }

    @Test
    void refusesTablesOfOtherArticles() {
        assertWrongUse(
                run("evaluate", "quotes", BRAT, "--tables", JSON + "/tables"),
                JSON + "/tables: holds none of the annotated articles, such as harbour-fog");
    }

    @Test
    void refusesAFolderWithoutAnnotationsOrTables() {
        assertWrongUse(run("evaluate", "quotes", folder.toString()), folder + ": holds no annotated articles");
        assertWrongUse(
                run("evaluate", "quotes", BRAT, "--tables", folder.toString()),
                folder.resolve("quotes.csv") + ": no such file");
    }

    @Test
    void refusesToWriteIntoTheTextsOfTheGold() throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.createDirectories(folder.resolve("attributions"));
        Files.writeString(folder.resolve("text/a.txt"), "mine");
        Files.writeString(folder.resolve("attributions/a_1.ann"), "");

        assertWrongUse(
                run("evaluate", "quotes", folder.toString(), "--out", folder.toString()),
                "was not written by Broadsheet",
                "--out");
        assertThat(folder.resolve("text/a.txt")).hasContent("mine");
    }

    @Test
    void refusesOptionsThatDoNotFit() {
        assertWrongUse(run("evaluate", "quotes", BRAT, "--tables", "a", "--out", "b"), "--tables", "--out");
        assertWrongUse(run("evaluate", "quotes", BRAT, "--worst", "-1"), "--worst must be 0 or more: -1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-2", "many"})
    void refusesANumberOfThreadsThatIsNone(String threads) {
        assertWrongUse(run("evaluate", "quotes", BRAT, "--threads", threads), "--threads", threads);
    }

    @Test
    void measuresEntitiesOfGivenTables() {
        String gold = "src/test/resources/evaluation/entities";
        Result result = run("evaluate", "entities", gold, "--tables", gold + "/tables", "--worst", "1");

        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).startsWith("Gold: " + gold).contains("Mentions that the tables lack: 1 of ");
        assertThat(run("evaluate", "entities", gold, "--tables", gold + "/tables", "--json")
                        .out())
                .startsWith("{")
                .contains("\"mentions_PERSON\"");
        assertWrongUse(run("evaluate", "entities", JSON), "\"entities\"");
    }

    @Test
    void measuresTheFullNamesOfMentionsInTextsThatStandBesideOrElsewhere() throws IOException {
        Path texts = Files.createDirectories(folder.resolve("texts"));
        Files.writeString(texts.resolve("a.txt"), "It holds, said Ada Moreno. Nothing else is known.");
        Path links = Files.writeString(
                folder.resolve("links.tsv"),
                "doc\tbegin\tend\tsurface\tname\ttype\na\t15\t25\tAda Moreno\tAda Moreno\tPERSON\n");

        assertWrongUse(run("evaluate", "links", links.toString()), "links.tsv, line 2: there is no ", "--texts");
        Result result = run("evaluate", "links", links.toString(), "--texts", texts.toString());

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("PERSON               1      1      1         1.000 ");
        Files.move(links, texts.resolve("links.tsv"));
        assertThat(run("evaluate", "links", texts.resolve("links.tsv").toString(), "--json")
                        .out())
                .startsWith("{")
                .contains("\"right_of_found\" : 1.0000");
    }

    @Test
    void measuresTheRulesOfQuotesAndWritesThem() throws IOException {
        article("bridge", "“It holds,” said Ada Moreno. Jonas Petersen left.");
        article("market", "“It sells,” said Jonas Petersen. Ada Moreno left.");
        Path figures = folder.resolve("rules.tsv");

        Result result = run("evaluate", "quotes", folder.toString(), "--by", "rule", "--rules", figures.toString());

        // The gold says that Ada Moreno speaks in both.
        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .containsPattern("\nATTRIBUTION RULE +fired  right  share\n")
                .contains(
                        "\nSPEAKER RULE   fired  right  share\nname               2      1  0.500\njoint              0      0      –\n");
        assertThat(figures)
                .content()
                .startsWith("family\trule\tfired\tright\nattribution\t")
                .contains("speaker\tjoint\t0\t0\nspeaker\tname\t2\t1\n");
        JsonNode json = new ObjectMapper()
                .readTree(run("evaluate", "quotes", folder.toString(), "--by", "rule", "--json")
                        .out());
        assertThat(json.at("/rules"))
                .anySatisfy(rule -> {
                    assertThat(rule.at("/rule").asText()).isEqualTo("name");
                    assertThat(rule.at("/share").asDouble()).isEqualTo(0.5);
                })
                .anySatisfy(rule -> {
                    assertThat(rule.at("/rule").asText()).isEqualTo("relative");
                    assertThat(rule.at("/share").isNull()).isTrue();
                });
        assertThat(run("evaluate", "quotes", folder.toString()).out()).doesNotContain("RULE");
    }

    @Test
    void measuresNoSpeakersRulesWhereTheGoldHasTheirWordsAlone() throws IOException {
        String words = "“It holds,” said Ada Moreno.";
        Files.writeString(folder.resolve("a.txt"), words);
        Files.writeString(
                folder.resolve("a.ann"),
                "T1\tSource 17 27\tAda Moreno\nT2\tContent 0 11\nT3\tCue 12 16\nE1\tAttribution:T3 Source:T1 Content:T2\n");

        assertThat(run("evaluate", "quotes", folder.toString(), "--by", "rule").out())
                .containsPattern("\nATTRIBUTION RULE +fired  right  share\n\\S+ +1      1  1.000\n")
                .doesNotContain("SPEAKER RULE");
    }

    @Test
    void asksOfTheSpeakersRulesOnlyWhatTheirWordsCanTell() throws IOException {
        article("bridge", "“It holds,” said Ada Moreno. Jonas Petersen left.");
        article("market", "“It sells,” said Jonas Petersen. Ada Moreno left.");
        Path sources = Files.createDirectories(folder.resolve("sources"));
        for (String name : List.of("bridge", "market")) {
            Files.copy(folder.resolve(name + ".txt"), sources.resolve(name + ".txt"));
        }
        Files.writeString(
                sources.resolve("bridge.ann"),
                "T1\tSource 17 27\tAda Moreno\nT2\tContent 0 11\nT3\tCue 12 16\nE1\tAttribution:T3 Source:T1 Content:T2\n");
        String[] command = {"evaluate", "quotes", folder.toString(), "--by", "rule", "--sources", sources.toString()};

        assertWrongUse(
                run("evaluate", "quotes", folder.toString(), "--sources", sources.toString()),
                "--sources changes what --by rule counts");
        assertWrongUse(run(command), "has no attributions in brat's format of the text", "market.txt");
        Files.writeString(
                sources.resolve("market.ann"),
                "T1\tSource 33 43\tAda Moreno\nT2\tContent 0 11\nT3\tCue 12 16\nE1\tAttribution:T3 Source:T1 Content:T2\n");

        // The words of the other quote are no source's: that is the attribution's fault.
        assertThat(run(command).out()).contains("\nname               1      1  1.000\n");
    }

    @Test
    void measuresTheRulesOfNames() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "The bridge of Ada Moreno and Jonas Petersen holds.");
        Files.writeString(
                folder.resolve("a.json"),
                "{\"entities\": [{\"name\": \"Ada Moreno\", \"type\": \"PERSON\", \"mentions\": [[14, 24]]}, "
                        + "{\"name\": \"Jonas Bo Petersen-Holm\", \"type\": \"PERSON\", \"mentions\": [[29, 43]]}]}");

        Result result = run("evaluate", "entities", folder.toString(), "--by", "rule");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .contains("\nNAME RULE           fired  right  share\nown-name                2      1  0.500\n");
        assertThat(run("evaluate", "entities", folder.toString(), "--by", "rule", "--json")
                        .out())
                .contains("\"family\" : \"name\"");
    }

    @Test
    void refusesToMeasureRulesThatNobodyKnows() throws IOException {
        assertWrongUse(
                run("evaluate", "quotes", JSON, "--tables", JSON + "/tables", "--by", "rule"),
                "--by rule analyses the texts itself, since tables do not say which rules made them",
                "leave out --tables");
        assertWrongUse(run("evaluate", "entities", JSON, "--by", "kind"), "--by must be rule: 'kind'");
        assertWrongUse(
                run("evaluate", "quotes", JSON, "--rules", "rules.tsv"), "--rules writes the figures of --by rule");
        Files.createDirectory(folder.resolve(".broadsheet"));
        Files.createFile(folder.resolve(".broadsheet/articles.sqlite"));
        assertWrongUse(
                run("evaluate", "quotes", JSON, "--by", "rule", "--out", folder.toString()),
                folder + ": holds a run already, whose rules were not kept");
    }

    @Test
    void measuresNamesInTaggedWords() throws IOException {
        assertWrongUse(run("evaluate", "ner", folder.resolve("none.tsv").toString()), "none.tsv", "no such file");
        Path predictions = folder.resolve("predicted.tsv");
        Result result = run(
                "evaluate",
                "ner",
                "src/test/resources/evaluation/tags/words.tsv",
                "--predictions",
                predictions.toString());

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("person, organisation, location");
        // The engine of the tests takes two capitalised words in a row for a person.
        assertThat(predictions).content().contains("Nora\tB-PER\tB-PERSON\nPell\tI-PER\tI-PERSON\nruns\tO\tO\n");
    }

    private void article(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name + ".txt"), text);
        String quotes = text.startsWith("“")
                ? "{\"begin\": 0, \"end\": 11, \"kind\": \"speech\", \"speaker\": \"Ada Moreno\"}"
                : "";
        Files.writeString(folder.resolve(name + ".json"), "{\"quotes\": [" + quotes + "]}");
    }

    private Result run(String... arguments) {
        return program.run("", arguments);
    }

    private void assertWrongUse(Result result, String... parts) {
        program.assertWrongUse(result, parts);
    }
}
