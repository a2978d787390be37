package io.broadsheet.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.Sentiment;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class TablesTest {
    /** The contract with those who load the tables: a change here needs a line in the changelog. */
    private static final String CONTRACT = """
            articles: article_id, title, byline, published, copy_of, sections, paragraphs, sentences, tokens, entities, quotes, sentiment_score, sentiment_label, file
            sections: article_id, section_id, section_index, level, parent_section_id, heading, begin, end, paragraphs, sentences, tokens
            sentiment: article_id, section_id, section, sentiment_score, sentiment_label, quoted_score, narrative_score, sentences, tokens, very_negative, negative, neutral, positive, very_positive, most_positive_sentence, most_negative_sentence, most_positive_sentence_id, most_negative_sentence_id
            sentences: article_id, section_id, sentence_id, text, sentiment_score, sentiment_label, sentiment_confidence, tokens, kind, paragraph_index, begin, end
            entities: article_id, section_id, section, entity_id, name, type, subtype, mentions, sentiment_score, sentiment_label, negative, neutral, positive, quotes_spoken, first_sentence_id
            mentions: article_id, section_id, sentence_id, entity_id, surface, name, type, subtype, sentiment_score, sentiment_label, quote_id, begin, end
            values: article_id, section_id, sentence_id, surface, type, normalized, begin, end
            quotes: article_id, section_id, section, quote_id, speaker, text, kind, speaker_role, words, sentiment_score, sentiment_label, confidence, method, mention, cue, speaker_entity_id, inside_quote_id, begin, end, content_begin, content_end, mention_begin, mention_end, cue_begin, cue_end
            speakers: article_id, speaker, speaker_role, quotes, direct, mixed, indirect, words, sentiment_score, sentiment_label, speaker_entity_id
            tokens: article_id, sentence_id, token_index, begin, end, word, lemma, pos, ner, head, deprel
            corpus_entities: identity_id, name, type, subtype, names, articles, mentions, quotes_spoken, sentiment_score, sentiment_label, first_article_id, last_article_id
            corpus_speakers: identity_id, speaker, articles, quotes, direct, mixed, indirect, words, sentiment_score, toward_score
            corpus_quotes: article_id, quote_id, speaker, identity_id, text, quote_group, printed, method, confidence
            identities: article_id, entity_id, identity_id, method, confidence
            failures: file, article_id, stage, code, message
            """;

    @Test
    void haveTheColumnsOfTheContract() {
        assertThat(Tables.all(false).stream()
                        .map(table -> table.name() + ": " + String.join(", ", table.header()))
                        .toList())
                .isEqualTo(CONTRACT.lines().toList());
    }

    @Test
    void haveTheProbabilitiesBehindTheScoresWhenAsked() {
        assertThat(header("sentences"))
                .endsWith(
                        "end",
                        "rntn_very_negative",
                        "rntn_negative",
                        "rntn_neutral",
                        "rntn_positive",
                        "rntn_very_positive");
        assertThat(header("mentions")).endsWith("end", "toward_negative", "toward_neutral", "toward_positive");
    }

    private static List<String> header(String name) {
        return Tables.all(true).stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow()
                .header();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void describeEveryColumn(Table<?> table) {
        assertThat(table.row()).isNotBlank();
        assertThat(table.columns())
                .allSatisfy(column ->
                        assertThat(column.description()).as(column.name()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void haveEachColumnOnce(Table<?> table) {
        assertThat(table.header()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void haveTheirKeyAmongTheirColumns(Table<?> table) {
        assertThat(table.header()).containsAll(table.primaryKey());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void pointAtKeysOfOtherTables(Table<?> table) {
        Map<String, Table<?>> tables =
                Tables.all().stream().collect(Collectors.toMap(Table::name, Function.identity()));
        for (Table.ForeignKey key : table.foreignKeys()) {
            assertThat(table.header()).containsAll(key.fields());
            assertThat(tables).containsKey(key.table());
            assertThat(tables.get(key.table()))
                    .extracting(Table::primaryKey)
                    .as("%s of %s", key.fields(), table.name())
                    .isEqualTo(key.references());
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0.0000", "-0.0, 0.0000", "-0.00004, 0.0000", "-0.00006, -0.0001", "1, 1.0000", "-0.5, -0.5000"})
    void writeScoresWithFourDecimals(double score, String cell) {
        assertThat(cell(new Sentiment.Scored(score))).isEqualTo(cell);
    }

    @Property
    void neverWriteAScoreInAnotherShape(@ForAll @DoubleRange(min = -1, max = 1) double score) {
        String cell = cell(new Sentiment.Scored(score));

        assertThat(cell).matches("-?[01]\\.\\d{4}").isNotEqualTo("-0.0000");
        assertThat(Double.parseDouble(cell)).isBetween(score - 0.00005001, score + 0.00005001);
    }

    @Test
    void leaveUnknownValuesEmpty() {
        assertThat(cell(Sentiment.UNKNOWN)).isEmpty();
        assertThat(Column.<Sentiment>label("l", "A label.", s -> s).cell(Sentiment.UNKNOWN))
                .isEqualTo(Cell.empty());
        assertThat(Column.<String>number("n", "A number.", s -> OptionalDouble.empty())
                        .cell("row"))
                .isEqualTo(Cell.empty());
    }

    static List<Table<?>> tables() {
        return Tables.all();
    }

    private static String cell(Sentiment sentiment) {
        return Column.<Sentiment>score("s", "A score.", s -> s).cell(sentiment).plain();
    }
}
