package io.broadsheet.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.broadsheet.corpus.group.GroupBy;
import io.broadsheet.metadata.IdPattern;
import io.broadsheet.metadata.UserMetadata;
import io.broadsheet.reader.ArticleSource;
import io.broadsheet.testing.TableFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GroupsTest {
    private static final String FERRY =
            "Ferry stops\n\n“It holds,” said Ada Moreno. “It sways,” said Ada Moreno. She met Jonas Petersen.\n";
    private static final String FEES =
            "Harbour fees\n\nthe crowd saw Ada Moreno. “We pay,” said Jonas Petersen. ADA MORENO left.\n";
    private static final String QUIET = "A quiet day\n\nnothing happened here. The crowd went home early that day.\n";
    private static final ArticleSource[] ARTICLES = {
        TestRun.source("courier_2026-05-04", FERRY),
        TestRun.source("herald_2026-05-05", FEES),
        TestRun.source("courier_2026-05-30", QUIET),
        TestRun.source("courier_2026-06-01", FEES),
        TestRun.source("letter", QUIET),
    };

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeEach
    void runOverAllArticles() throws Exception {
        TestRun.run(
                TestRun.options(folder, 2, TestRun.ALL_TABLES)
                        .withMetadata(new UserMetadata(
                                Optional.of(IdPattern.of("(?<outlet>[^_]+)_(?<published>.*)")), Optional.empty())),
                TestRun.Inputs.of(ARTICLES),
                new TestRun.Recorder());
    }

    @Test
    void addsUpEachCombinationAndThoseWithoutAValue() throws Exception {
        List<Map<String, String>> groups = groups("outlet", "published:month");

        assertThat(groups.stream()
                        .map(row -> String.join(
                                " ",
                                TableFile.cell(row, "outlet"),
                                TableFile.cell(row, "published_month"),
                                TableFile.cell(row, "articles"),
                                TableFile.cell(row, "quotes"),
                                TableFile.cell(row, "most_quoted")))
                        .collect(Collectors.toList()))
                .containsExactly(
                        "  1 0 ",
                        "courier 2026-05 2 2 Ada Moreno",
                        "courier 2026-06 1 1 Jonas Petersen",
                        "herald 2026-05 1 1 Jonas Petersen");
    }

    @Test
    void saysWhoIsNamedMostAndHowTheArticlesFeelTowardThem() throws Exception {
        Map<String, String> herald = groups("outlet").get(2);

        assertThat(herald)
                .containsEntry("outlet", "herald")
                .containsEntry("named_1", "Ada Moreno")
                .containsEntry("named_1_mentions", "2")
                .containsEntry("named_2", "Jonas Petersen")
                .containsEntry("named_2_mentions", "1")
                .containsEntry("named_3", "")
                .containsEntry("named_3_mentions", "")
                .containsEntry("named_3_score", "");
        Map<String, String> inTheRun = TableFile.rows(folder.resolve("entities.csv")).stream()
                .filter(row -> TableFile.cell(row, "article_id").equals("herald_2026-05-05")
                        && TableFile.cell(row, "name").equals("Jonas Petersen"))
                .findFirst()
                .orElseThrow();
        assertThat(number(herald, "named_2_score"))
                .isCloseTo(Double.parseDouble(TableFile.cell(inTheRun, "sentiment_score")), Offset.offset(0.001));
    }

    @Test
    void weighsTheToneByTokensAsTheSectionsDo() throws Exception {
        double quoted = 0;
        double tokens = 0;
        double narrative = 0;
        double others = 0;
        for (Map<String, String> row : TableFile.rows(folder.resolve("sentiment.csv"))) {
            double inside = number(row, "quoted_tokens");
            if (inside > 0) {
                quoted += number(row, "quoted_score") * inside;
                tokens += inside;
            }
            if (!TableFile.cell(row, "narrative_score").isEmpty()) {
                narrative += number(row, "narrative_score") * (number(row, "tokens") - inside);
                others += number(row, "tokens") - inside;
            }
        }

        Map<String, String> all = groups("byline").get(0);
        assertThat(number(all, "articles")).isEqualTo(5);
        assertThat(number(all, "quoted_score")).isCloseTo(quoted / tokens, Offset.offset(0.0002));
        assertThat(number(all, "narrative_score")).isCloseTo(narrative / others, Offset.offset(0.0002));
    }

    @Test
    void givesColumnsThatAreItsOwnAnotherName() throws Exception {
        assertThat(groups("quotes"))
                .extracting(row -> TableFile.cell(row, "group_quotes"), row -> TableFile.cell(row, "articles"))
                .containsExactly(tuple("0", "2"), tuple("1", "2"), tuple("2", "1"));
    }

    @Test
    void namesTheColumnsThatThereAre() {
        assertThatThrownBy(() -> groups("desk"))
                .isInstanceOf(UnknownColumnException.class)
                .hasMessageContaining("no column 'desk'; it has article_id, title,")
                .hasMessageEndingWith("file, outlet");
    }

    @Test
    void isWrittenOnlyWhenAskedForAndTakenAwayAgain() throws Exception {
        assertThat(folder.resolve("groups.csv")).doesNotExist();
        ExportOptions plain = TestRun.options(folder, 1, TestRun.ALL_TABLES).export();

        TableExport.of(folder, plain.with(by("outlet")));
        assertThat(folder.resolve("groups.csv")).exists();
        assertThat(Files.readString(folder.resolve("datapackage.json"))).contains("\"groups.csv\"", "\"outlet\"");

        TableExport.of(folder, plain);
        assertThat(folder.resolve("groups.csv")).doesNotExist();
    }

    private static CorpusOptions by(String... keys) {
        return new CorpusOptions(false, Optional.of(GroupBy.of(List.of(keys))));
    }

    private List<Map<String, String>> groups(String... keys) throws Exception {
        Path out = folder.resolve("grouped");
        TableExport.of(
                folder, TestRun.options(out, 1, TestRun.ALL_TABLES).export().with(by(keys)));
        return TableFile.rows(out.resolve("groups.csv"));
    }

    private static double number(Map<String, String> row, String column) {
        String cell = TableFile.cell(row, column);
        return cell.isEmpty() ? 0 : Double.parseDouble(cell);
    }
}
