package io.broadsheet.report.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.broadsheet.report.io.ArticleRows;
import io.broadsheet.report.io.Row;
import io.broadsheet.table.Cell;
import io.broadsheet.table.Table;
import io.broadsheet.table.Tables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConcordanceTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private final Map<String, String> files = new LinkedHashMap<>();

    @Test
    void saysWhereEachWordStands() throws IOException {
        index("The bridge holds. THE rain fell.", "A bridge is a Bridge");

        assertThat(places("words", "bridge")).containsExactly("1:1", "2:1", "2:4");
        assertThat(places("words", "the")).containsExactly("1:0", "1:3");
        assertThat(content("w0").has("Bridge")).isFalse();
    }

    @Test
    void findsWordsWithoutTheirAccents() throws IOException {
        index("Café Müller’s naïve 24 \uD83D\uDE80 x");

        assertThat(content("w0").fieldNames()).toIterable().containsExactly("24", "cafe", "muller", "naive", "s", "x");
    }

    @Test
    void keepsTheTextsWordsApartFromWhatStandsBetween() throws IOException {
        index("“It holds,” she\u007f said.");

        JsonNode text = content("t0").get(0);
        assertThat(text.get(0).asInt()).isEqualTo(1);
        assertThat(text.get(2).asText().split("\u007f", -1))
                .containsExactly("“", "It", " ", "holds", ",” ", "she", "  ", "said", ".");
    }

    @Test
    void countsPlacesOfNamesInWords() throws IOException {
        Concordance concordance = new Concordance(files::put);
        concordance.add(
                1,
                "Bridge",
                article(
                        "\uD83D\uDE80 Ms. Ada Moreno and Moreno’s son",
                        mention("Ada Moreno", 6, 16),
                        mention("Ada Moreno", 21, 27)));
        concordance.finish();

        assertThat(content("names")).hasToString("[[\"Ada Moreno\",\"PERSON\",2,0,0]]");
        assertThat(content("n0").get(0).asText()).isEqualTo("BCBCDB");
    }

    @Test
    void cutsWhatIsLongIntoPartsThatTheIndexTells() throws IOException {
        Concordance concordance = new Concordance(files::put);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            words.append("w").append(i).append(' ');
        }
        for (int number = 1; number <= 3; number++) {
            concordance.add(number, "Long", article(words.toString()));
        }
        concordance.finish();

        JsonNode index = content("index");
        assertThat(index.get("firstArticles")).hasToString("[1,2,3]");
        assertThat(index.get("firstWords").size()).isGreaterThan(2);
        assertThat(index.get("articles").asInt()).isEqualTo(3);
        for (int part = 0; part < index.get("firstWords").size(); part++) {
            assertThat(content("w" + part).fieldNames().next())
                    .isEqualTo(index.get("firstWords").get(part).asText());
        }
    }

    @Test
    void leavesOutWhatIsTooMuchToHold() throws IOException {
        Concordance concordance = new Concordance(files::put, 5);

        assertThat(concordance.add(1, "a", article("one two three four"))).isTrue();
        assertThat(concordance.add(2, "b", article("five six"))).isFalse();
        assertThat(concordance.add(3, "c", article("seven"))).isTrue();
    }

    private void index(String... texts) throws IOException {
        Concordance concordance = new Concordance(files::put);
        for (int i = 0; i < texts.length; i++) {
            concordance.add(i + 1, "Article " + (i + 1), article(texts[i]));
        }
        concordance.finish();
    }

    private static ArticleRows article(String text, Row... mentions) {
        Row facts = row("articles", Map.of("article_id", Cell.text("a")));
        return new ArticleRows(text, Map.of("articles", List.of(facts), "mentions", List.of(mentions)));
    }

    private static Row mention(String name, int begin, int end) {
        return row(
                "mentions",
                Map.of(
                        "name",
                        Cell.text(name),
                        "type",
                        Cell.text("PERSON"),
                        "begin",
                        new Cell.Whole(begin),
                        "end",
                        new Cell.Whole(end)));
    }

    private static Row row(String name, Map<String, Cell> cells) {
        Table<?> table = Tables.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        List<Cell> row = table.header().stream()
                .map(column -> cells.getOrDefault(column, Cell.empty()))
                .toList();
        return Row.all(table, List.of(row)).get(0);
    }

    private JsonNode content(String file) throws IOException {
        String script = files.getOrDefault("search/" + file + ".js", "");
        return JSON.readTree(script.substring(script.indexOf(',') + 1, script.lastIndexOf(')')));
    }

    /** As the page's script reads them. */
    private List<String> places(String kind, String word) throws IOException {
        assertThat(files.get("search/w0.js")).startsWith("concordance." + kind + "(0,");
        List<Integer> numbers = new ArrayList<>();
        int value = 0;
        int shift = 0;
        for (char letter : content("w0").get(word).asText().toCharArray()) {
            int five = LETTERS.indexOf(letter);
            value |= (five & 31) << shift;
            shift += 5;
            if (five < 32) {
                numbers.add(value);
                value = 0;
                shift = 0;
            }
        }
        List<String> places = new ArrayList<>();
        int article = 0;
        for (int i = 0; i < numbers.size(); ) {
            article += numbers.get(i++);
            int position = 0;
            for (int left = numbers.get(i++); left > 0; left--) {
                position += numbers.get(i++);
                places.add(article + ":" + position);
            }
        }
        return places;
    }
}
